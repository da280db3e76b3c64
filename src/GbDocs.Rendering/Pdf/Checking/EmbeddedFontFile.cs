using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The widths of an embedded TrueType file.</summary>
internal sealed class EmbeddedFontFile
{
    private readonly byte[] file;
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);

    private EmbeddedFontFile(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(4); i++)
            tables[Encoding.ASCII.GetString(file, 12 + (i * 16), 4)] = (U16(12 + (i * 16) + 8) << 16) | U16(12 + (i * 16) + 10);
    }

    public int GlyphCount => U16(tables["maxp"] + 4);

    /// <summary>Reads a file; null where it is broken.</summary>
    public static EmbeddedFontFile? Read(byte[] file)
    {
        try
        {
            var font = new EmbeddedFontFile(file);
            _ = font.GlyphCount == 0 ? 0 : font.WidthOf(font.GlyphCount - 1);
            return font;
        }
        catch (Exception fault) when (fault is KeyNotFoundException or ArgumentException or DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>The advance width of a glyph in thousandths of the em.</summary>
    public decimal WidthOf(int glyph)
    {
        var last = U16(tables["hhea"] + 34) - 1;
        return U16(tables["hmtx"] + (Math.Min(glyph, last) * 4)) * 1000m / U16(tables["head"] + 18);
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));
}
