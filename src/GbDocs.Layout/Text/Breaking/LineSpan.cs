namespace GbDocs.Layout.Text.Breaking;

/// <summary>The part of a paragraph's text and glyphs that is one line.</summary>
/// <param name="TextStart">Where its text begins.</param>
/// <param name="TextEnd">Where its text ends.</param>
/// <param name="GlyphStart">Its first glyph.</param>
/// <param name="VisibleEnd">The end of its visible glyphs; spaces follow.</param>
/// <param name="GlyphEnd">The end of all its glyphs.</param>
internal readonly record struct LineSpan(int TextStart, int TextEnd, int GlyphStart, int VisibleEnd, int GlyphEnd)
{
    public static LineSpan Between(in Breakpoint start, in Breakpoint end) =>
        new(start.Text, end.Text, start.GlyphNext, Math.Max(start.GlyphNext, end.GlyphEnd), end.GlyphNext);
}
