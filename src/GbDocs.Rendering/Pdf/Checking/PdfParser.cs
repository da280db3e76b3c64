using System.Globalization;
using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Bytes → objects and keywords (ISO 32000-1, 7.2 and 7.3).</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> bytes, int start = 0)
{
    private const int DeepestNesting = 100;

    private readonly PdfCursor cursor = new(bytes, start);
    private int depth;

    public int Position
    {
        get => cursor.Position;
        set => cursor.Position = value;
    }

    /// <summary>The next object or keyword; null at the end.</summary>
    public (PdfObject? Value, PdfKeyword? Keyword)? Next()
    {
        cursor.SkipSpace();
        if (cursor.IsAtEnd)
            return null;
        return (char)cursor.At() switch
        {
            '/' => (PdfSpellingReader.ReadName(cursor), null),
            '(' => (PdfSpellingReader.ReadLiteral(cursor), null),
            '[' => (Nested(ReadArray), null),
            '<' => (cursor.At(1) == '<' ? Nested(ReadDictionary) : PdfSpellingReader.ReadHexadecimal(cursor), null),
            '+' or '-' or '.' or (>= '0' and <= '9') => (ReadNumber(), null),
            _ => ReadWord(),
        };
    }

    /// <summary>The next object; a keyword or the end is a fault.</summary>
    public PdfObject NextObject() =>
        Next()?.Value ?? throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"An object is missing at byte {Position}."));

    /// <summary>Reads on if a keyword comes next.</summary>
    public bool TryKeyword(string keyword) => cursor.TryKeyword(keyword);

    private PdfObject Nested(Func<PdfObject> read)
    {
        if (++depth > DeepestNesting)
            throw new PdfSyntaxException("Objects are nested too deeply.");
        var value = read();
        depth--;
        return value;
    }

    private PdfArray ReadArray()
    {
        var array = new PdfArray();
        Position++;
        while (true)
        {
            cursor.SkipSpace();
            if (cursor.At() == ']')
                break;
            array.Items.Add(NextObject());
        }
        Position++;
        return array;
    }

    private PdfDictionary ReadDictionary()
    {
        var dictionary = new PdfDictionary();
        Position += 2;
        while (true)
        {
            cursor.SkipSpace();
            if (cursor.At() == '>' && cursor.At(1) == '>')
                break;
            var key = NextObject() as PdfName ?? throw new PdfSyntaxException("A key is no name.");
            dictionary[key.Value] = NextObject();
        }
        Position += 2;
        return dictionary;
    }

    // Two whole numbers and R are a reference.
    private PdfObject ReadNumber()
    {
        var first = ReadPlainNumber();
        var mark = Position;
        if (first is PdfInteger { Value: > 0 and <= int.MaxValue } number && TryGeneration() && TryKeyword("R"))
            return new PdfReference((int)number.Value);
        Position = mark;
        return first;
    }

    private bool TryGeneration()
    {
        cursor.SkipSpace();
        return cursor.At() is >= '0' and <= '9' && ReadPlainNumber() is PdfInteger;
    }

    private PdfObject ReadPlainNumber()
    {
        var from = Position;
        while (cursor.At() is '+' or '-' or '.' or (>= '0' and <= '9'))
            Position++;
        var text = Encoding.ASCII.GetString(bytes.Span[from..Position]);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new PdfInteger(integer);
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var real))
            return new PdfReal((long)Math.Round(real * 1000));
        throw new PdfSyntaxException($"“{text}” is no number.");
    }

    private (PdfObject? Value, PdfKeyword? Keyword) ReadWord() => cursor.ReadRegular() switch
    {
        "true" => (new PdfBoolean(true), null),
        "false" => (new PdfBoolean(false), null),
        "null" => (PdfNull.Instance, null),
        var word => (null, new PdfKeyword(word)),
    };
}
