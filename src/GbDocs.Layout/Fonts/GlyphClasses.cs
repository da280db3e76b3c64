namespace GbDocs.Layout.Fonts;

/// <summary>A class for each glyph, 0 for those not named (OpenType 1.9, "Class Definition Table").</summary>
internal readonly struct GlyphClasses(FontData table)
{
    public int Of(ushort glyph) => table.U16(0) switch
    {
        1 => InList(glyph),
        2 => GlyphRanges.Find(table, glyph) is var at and >= 0 ? table.U16(at + 4) : 0,
        _ => 0,
    };

    private int InList(ushort glyph)
    {
        var index = glyph - table.U16(2);
        return index >= 0 && index < table.U16(4) ? table.U16(6 + (index * 2)) : 0;
    }
}
