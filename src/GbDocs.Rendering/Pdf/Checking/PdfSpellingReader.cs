using System.Text;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Reads what is spelt with escapes: names and strings (ISO 32000-1, 7.3.4 and 7.3.5).</summary>
internal static class PdfSpellingReader
{
    public static PdfName ReadName(PdfCursor cursor)
    {
        var name = new List<byte>();
        for (cursor.Position++; cursor.IsAtRegular; cursor.Position++)
        {
            if (cursor.At() == '#' && cursor.At(2) >= 0)
            {
                name.Add((byte)((PdfCursor.HexValue(cursor.At(1)) << 4) | PdfCursor.HexValue(cursor.At(2))));
                cursor.Position += 2;
            }
            else
            {
                name.Add((byte)cursor.At());
            }
        }
        return new PdfName(Encoding.UTF8.GetString([.. name]));
    }

    public static PdfString ReadLiteral(PdfCursor cursor)
    {
        var value = new List<byte>();
        var open = 1;
        for (cursor.Position++; ; cursor.Position++)
        {
            var next = cursor.At() is var b && b >= 0 ? (byte)b : throw new PdfSyntaxException("A string does not end.");
            if (next == '\\')
            {
                ReadEscape(cursor, value);
                continue;
            }
            open += next switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (open == 0)
                break;
            value.Add(next);
        }
        cursor.Position++;
        return new PdfString([.. value]);
    }

    // ISO 32000-1, table 3.
    private static void ReadEscape(PdfCursor cursor, List<byte> value)
    {
        cursor.Position++;
        switch (cursor.At())
        {
            case 'n': value.Add((byte)'\n'); break;
            case 'r': value.Add((byte)'\r'); break;
            case 't': value.Add((byte)'\t'); break;
            case 'b': value.Add((byte)'\b'); break;
            case 'f': value.Add((byte)'\f'); break;
            case >= '0' and <= '7':
                var octal = 0;
                for (var digits = 0; digits < 3 && cursor.At() is >= '0' and <= '7'; digits++, cursor.Position++)
                    octal = (octal * 8) + cursor.At() - '0';
                cursor.Position--;
                value.Add((byte)octal);
                break;
            case '\n': break;
            case var other: value.Add((byte)other); break;
        }
    }

    public static PdfString ReadHexadecimal(PdfCursor cursor)
    {
        var digits = new List<int>();
        for (cursor.Position++; cursor.At() != '>'; cursor.Position++)
        {
            if (cursor.At() < 0)
                throw new PdfSyntaxException("A string does not end.");
            if (!PdfCursor.IsSpace(cursor.At()))
                digits.Add(PdfCursor.HexValue(cursor.At()));
        }
        cursor.Position++;
        return new PdfString([.. digits.Chunk(2).Select(pair => (byte)((pair[0] << 4) | (pair.Length > 1 ? pair[1] : 0)))]);
    }
}
