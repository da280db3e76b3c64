namespace GbDocs.Layout.Fonts;

/// <summary>Code points → glyphs (table cmap, formats 4 and 12), decoded into pages of 256 code points.</summary>
internal sealed class CharacterMap
{
    private const int PageSize = 256;
    private const int LastCodePoint = 0x10FFFF;

    private readonly ushort[]?[] pages = new ushort[]?[(LastCodePoint / PageSize) + 1];
    private readonly int glyphCount;

    private CharacterMap(int glyphCount) => this.glyphCount = glyphCount;

    public static CharacterMap Read(FontData table, int glyphCount)
    {
        var map = new CharacterMap(glyphCount);
        var subtable = Best(table) ?? throw new FontFormatException("The font has no Unicode character map (cmap format 4 or 12).");
        if (subtable.U16(0) == 12)
            map.ReadGroups(subtable);
        else
            map.ReadSegments(subtable);
        return map;
    }

    /// <summary>The glyph of a code point; 0 where the font has none.</summary>
    public ushort this[int codePoint] =>
        (uint)codePoint <= LastCodePoint && pages[codePoint / PageSize] is { } page ? page[codePoint % PageSize] : (ushort)0;

    // Format 12 holds all planes and is preferred; symbol maps (encoding 0) are not Unicode.
    private static FontData? Best(FontData table)
    {
        FontData? segments = null;
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = table.Part(4 + (i * 8), 8);
            if (!IsUnicode(record.U16(0), record.U16(2)))
                continue;
            var subtable = table.From(record.Offset32(4));
            if (subtable.U16(0) == 12)
                return subtable;
            if (subtable.U16(0) == 4)
                segments ??= subtable;
        }
        return segments;
    }

    private static bool IsUnicode(int platform, int encoding) => platform == 0 || (platform == 3 && encoding is 1 or 10);

    private void ReadGroups(FontData subtable)
    {
        var next = 0L;
        var count = subtable.Offset32(12);
        for (var i = 0; i < count; i++)
        {
            var group = subtable.Part(checked(16 + (i * 12)), 12);
            var (first, last) = (group.U32(0), group.U32(4));
            if (first < next || last > LastCodePoint || last < first)
                throw new FontFormatException("The character map is not in order."); // also bounds the work
            for (var c = first; c <= last; c++)
                Set((int)c, group.U32(8) + (c - first));
            next = last + 1;
        }
    }

    private void ReadSegments(FontData subtable)
    {
        var size = subtable.U16(6) & ~1; // twice the number of segments
        var ends = subtable.Part(14, size);
        var starts = subtable.Part(16 + size, size);
        var deltas = subtable.Part(16 + (2 * size), size);
        var ranges = subtable.From(16 + (3 * size));
        var next = 0;
        for (var at = 0; at < size; at += 2)
        {
            var (first, last) = (starts.U16(at), ends.U16(at));
            for (var c = Math.Max(first, next); c <= last && c < 0xFFFF; c++)
                Set(c, GlyphInSegment(ranges, at, c - first, deltas.U16(at)) is var glyph && glyph < 0 ? (ushort)(c + deltas.U16(at)) : (uint)glyph);
            next = Math.Max(next, last + 1); // segments that overlap would make the work quadratic
        }
    }

    // −1: the segment has no glyph array, the glyph is the code point plus the delta.
    private static int GlyphInSegment(FontData ranges, int at, int index, int delta)
    {
        var offset = ranges.U16(at);
        if (offset == 0)
            return -1;
        var glyph = ranges.U16(at + offset + (index * 2));
        return glyph == 0 ? 0 : (ushort)(glyph + delta);
    }

    private void Set(int codePoint, uint glyph)
    {
        if (glyph == 0 || glyph >= glyphCount)
            return;
        var page = pages[codePoint / PageSize] ??= new ushort[PageSize];
        page[codePoint % PageSize] = (ushort)glyph;
    }
}
