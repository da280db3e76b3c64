namespace GbDocs.Layout.Fonts;

/// <summary>A set of glyphs in order (OpenType 1.9, "Coverage Table").</summary>
internal readonly struct Coverage(FontData table)
{
    /// <summary>The place of a glyph in the set; −1 where it is not in it.</summary>
    public int IndexOf(ushort glyph) => table.U16(0) switch
    {
        1 => IndexInList(glyph),
        2 => IndexInRanges(glyph),
        _ => -1,
    };

    private int IndexInList(ushort glyph)
    {
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = table.U16(4 + (middle * 2));
            if (found == glyph)
                return middle;
            (low, high) = found < glyph ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    private int IndexInRanges(ushort glyph)
    {
        var at = GlyphRanges.Find(table, glyph);
        return at < 0 ? -1 : table.U16(at + 4) + glyph - table.U16(at);
    }
}
