namespace GbDocs.Layout.Fonts;

/// <summary>The outlines of a face as bytes (tables loca and glyf).</summary>
internal sealed class GlyphOutlines
{
    private readonly FontData locations;
    private readonly FontData outlines;
    private readonly bool isLong;
    private readonly int count;

    public GlyphOutlines(FontFace face)
    {
        locations = face.Tables.Required("loca");
        outlines = face.Tables.Required("glyf");
        isLong = face.Tables.Required("head").U16(50) != 0;
        count = face.GlyphCount;
    }

    /// <summary>The outline of a glyph; empty for one that prints nothing, as the space.</summary>
    public FontData this[ushort glyph]
    {
        get
        {
            if (glyph >= count)
                throw new FontFormatException($"An outline names glyph {glyph}, which the font does not have.");
            var (start, end) = (LocationOf(glyph), LocationOf(glyph + 1));
            return outlines.Part(start, end - start);
        }
    }

    // Short locations count words of two bytes.
    private int LocationOf(int glyph) => isLong ? locations.Offset32(glyph * 4) : locations.U16(glyph * 2) * 2;
}
