namespace GbDocs.Layout.Fonts;

/// <summary>The glyphs of one word of one face while they are substituted and positioned; grows and is used again.</summary>
internal sealed class GlyphBuffer
{
    private ShapedGlyph[] glyphs = new ShapedGlyph[64];

    public int Count { get; private set; }

    public ref ShapedGlyph this[int index] => ref glyphs[index];

    public Span<ShapedGlyph> Span => glyphs.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ShapedGlyph glyph)
    {
        if (Count == glyphs.Length)
            Array.Resize(ref glyphs, Count * 2);
        glyphs[Count++] = glyph;
    }

    /// <summary>Puts one glyph in the place of several, which become its cluster.</summary>
    public void Join(int start, int length, ushort glyph)
    {
        ref var first = ref glyphs[start];
        var last = glyphs[start + length - 1];
        first.Id = glyph;
        first.TextLength = last.TextStart + last.TextLength - first.TextStart;
        first.IsJoinBarrier = last.IsJoinBarrier;
        Array.Copy(glyphs, start + length, glyphs, start + 1, Count - start - length);
        Count -= length - 1;
    }
}
