using System.Globalization;
using System.Text;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>A place in the bytes of a file: white space, delimiters and regular characters (ISO 32000-1, 7.2.2).</summary>
internal sealed class PdfCursor(ReadOnlyMemory<byte> bytes, int start)
{
    public int Position { get; set; } = start;

    public bool IsAtEnd => Position >= bytes.Length;

    /// <summary>The byte here or so many further on; −1 beyond the end.</summary>
    public int At(int offset = 0) => Position + offset < bytes.Length ? bytes.Span[Position + offset] : -1;

    /// <summary>Whether a regular character is here.</summary>
    public bool IsAtRegular => !IsAtEnd && !IsSpace(At()) && !IsDelimiter(At());

    public void SkipSpace()
    {
        while (!IsAtEnd)
        {
            if (At() == '%')
                SkipComment();
            else if (IsSpace(At()))
                Position++;
            else
                return;
        }
    }

    /// <summary>Reads on if a keyword comes next.</summary>
    public bool TryKeyword(string keyword)
    {
        var mark = Position;
        SkipSpace();
        var after = At(keyword.Length);
        var isThere = bytes.Span[Position..].StartsWith(Encoding.ASCII.GetBytes(keyword)) && (after < 0 || IsSpace(after) || IsDelimiter(after));
        Position = isThere ? Position + keyword.Length : mark;
        return isThere;
    }

    /// <summary>Regular characters up to the next white space or delimiter; at least one.</summary>
    public string ReadRegular()
    {
        var from = Position;
        while (IsAtRegular)
            Position++;
        if (Position == from)
            throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"A stray “{(char)At()}” at byte {from}."));
        return Encoding.Latin1.GetString(bytes.Span[from..Position]);
    }

    public static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    public static int HexValue(int digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'F' => digit - 'A' + 10,
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => throw new PdfSyntaxException("A hexadecimal digit is missing."),
    };

    private static bool IsDelimiter(int value) => value is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private void SkipComment()
    {
        while (!IsAtEnd && At() is not ('\r' or '\n'))
            Position++;
    }
}
