namespace GbDocs.Layout.Fonts;

/// <summary>The search that coverage and class tables of format 2 share: ranges of first glyph, last glyph and a value, by rising glyph.</summary>
internal static class GlyphRanges
{
    /// <summary>Offset of the range that holds a glyph; −1 where none does.</summary>
    public static int Find(FontData table, ushort glyph)
    {
        var (low, high) = (0, table.U16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * 6);
            if (glyph < table.U16(at))
                high = middle - 1;
            else if (glyph > table.U16(at + 2))
                low = middle + 1;
            else
                return at;
        }
        return -1;
    }
}
