using System.Globalization;
using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Bytes → objects and keywords (ISO 32000-1, 7.2 and 7.3).</summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> bytes, int start = 0)
{
    private const int DeepestNesting = 100;

    private int depth;

    public int Position { get; set; } = start;

    private ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>The next object or keyword; null at the end.</summary>
    public (PdfObject? Value, PdfKeyword? Keyword)? Next()
    {
        SkipSpace();
        if (Position >= Bytes.Length)
            return null;
        return (char)Bytes[Position] switch
        {
            '/' => (ReadName(), null),
            '(' => (ReadString(), null),
            '[' => (Nested(ReadArray), null),
            '<' => (At(1) == '<' ? Nested(ReadDictionary) : ReadHexString(), null),
            '+' or '-' or '.' or (>= '0' and <= '9') => (ReadNumber(), null),
            _ => ReadWord(),
        };
    }

    /// <summary>The next object; a keyword or the end is a fault.</summary>
    public PdfObject NextObject() =>
        Next()?.Value ?? throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"An object is missing at byte {Position}."));

    /// <summary>Reads on if a keyword comes next.</summary>
    public bool TryKeyword(string keyword)
    {
        var mark = Position;
        SkipSpace();
        var after = At(keyword.Length);
        var isThere = Bytes[Position..].StartsWith(Encoding.ASCII.GetBytes(keyword)) && (after < 0 || IsSpace((byte)after) || IsDelimiter((byte)after));
        Position = isThere ? Position + keyword.Length : mark;
        return isThere;
    }

    private int At(int offset) => Position + offset < Bytes.Length ? Bytes[Position + offset] : -1;

    private void SkipSpace()
    {
        while (Position < Bytes.Length)
        {
            if (Bytes[Position] == '%')
            {
                while (Position < Bytes.Length && Bytes[Position] is not ((byte)'\r' or (byte)'\n'))
                    Position++;
            }
            else if (IsSpace(Bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private PdfObject Nested(Func<PdfObject> read)
    {
        if (++depth > DeepestNesting)
            throw new PdfSyntaxException("Objects are nested too deeply.");
        var value = read();
        depth--;
        return value;
    }

    private PdfName ReadName()
    {
        var name = new List<byte>();
        for (Position++; Position < Bytes.Length && !IsSpace(Bytes[Position]) && !IsDelimiter(Bytes[Position]); Position++)
        {
            if (Bytes[Position] == '#' && Position + 2 < Bytes.Length)
            {
                name.Add((byte)((HexValue(At(1)) << 4) | HexValue(At(2))));
                Position += 2;
            }
            else
            {
                name.Add(Bytes[Position]);
            }
        }
        return new PdfName(Encoding.UTF8.GetString([.. name]));
    }

    private PdfString ReadString()
    {
        var value = new List<byte>();
        var open = 1;
        for (Position++; ; Position++)
        {
            var next = At(0) is var b && b >= 0 ? (byte)b : throw new PdfSyntaxException("A string does not end.");
            if (next == '\\')
            {
                ReadEscape(value);
                continue;
            }
            open += next switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (open == 0)
                break;
            value.Add(next);
        }
        Position++;
        return new PdfString([.. value]);
    }

    // ISO 32000-1, table 3.
    private void ReadEscape(List<byte> value)
    {
        Position++;
        switch (At(0))
        {
            case 'n': value.Add((byte)'\n'); break;
            case 'r': value.Add((byte)'\r'); break;
            case 't': value.Add((byte)'\t'); break;
            case 'b': value.Add((byte)'\b'); break;
            case 'f': value.Add((byte)'\f'); break;
            case >= '0' and <= '7':
                var octal = 0;
                for (var digits = 0; digits < 3 && At(0) is >= '0' and <= '7'; digits++, Position++)
                    octal = (octal * 8) + At(0) - '0';
                Position--;
                value.Add((byte)octal);
                break;
            case '\n': break;
            case var other: value.Add((byte)other); break;
        }
    }

    private PdfString ReadHexString()
    {
        var digits = new List<int>();
        for (Position++; At(0) != '>'; Position++)
        {
            if (At(0) < 0)
                throw new PdfSyntaxException("A string does not end.");
            if (!IsSpace((byte)At(0)))
                digits.Add(HexValue(At(0)));
        }
        Position++;
        return new PdfString([.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | (pair.Length > 1 ? pair[1] : 0)))]);
    }

    private PdfArray ReadArray()
    {
        var array = new PdfArray();
        Position++;
        while (true)
        {
            SkipSpace();
            if (At(0) == ']')
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
            SkipSpace();
            if (At(0) == '>' && At(1) == '>')
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
        SkipSpace();
        return At(0) is >= '0' and <= '9' && ReadPlainNumber() is PdfInteger;
    }

    private PdfObject ReadPlainNumber()
    {
        var from = Position;
        while (At(0) is '+' or '-' or '.' or (>= '0' and <= '9'))
            Position++;
        var text = Encoding.ASCII.GetString(Bytes[from..Position]);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new PdfInteger(integer);
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var real))
            return new PdfReal((long)Math.Round(real * 1000));
        throw new PdfSyntaxException($"“{text}” is no number.");
    }

    private (PdfObject? Value, PdfKeyword? Keyword) ReadWord()
    {
        var from = Position;
        while (Position < Bytes.Length && !IsSpace(Bytes[Position]) && !IsDelimiter(Bytes[Position]))
            Position++;
        if (Position == from)
            throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"A stray “{(char)Bytes[from]}” at byte {from}."));
        return Encoding.Latin1.GetString(Bytes[from..Position]) switch
        {
            "true" => (new PdfBoolean(true), null),
            "false" => (new PdfBoolean(false), null),
            "null" => (PdfNull.Instance, null),
            var word => (null, new PdfKeyword(word)),
        };
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) => "()<>[]{}/%".Contains((char)value, StringComparison.Ordinal);

    private static int HexValue(int digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'F' => digit - 'A' + 10,
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => throw new PdfSyntaxException("A hexadecimal digit is missing."),
    };
}
