using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text;

/// <summary>
/// Turns text into glyphs and remembers each word that it has shaped. One serves a whole paper; not for several threads.
/// </summary>
/// <param name="fonts">The faces that it may use.</param>
public sealed class TextShaper(FontLibrary fonts)
{
    private readonly HashSet<MissingGlyph> missing = [];
    private readonly Dictionary<TextStyle, StyleShaper> styles = [];
    private readonly ShapingPlans plans = new();

    /// <summary>The faces that it may use.</summary>
    public FontLibrary Fonts => fonts;

    /// <summary>Every character that had no glyph, each once for a font and a tag, in no certain order.</summary>
    public IReadOnlyCollection<MissingGlyph> MissingGlyphs => missing;

    /// <summary>The glyphs of the paragraph that is being composed; used again for the next.</summary>
    internal ParagraphGlyphs Glyphs { get; } = new();

    internal StyleShaper Of(TextStyle style)
    {
        if (!styles.TryGetValue(style, out var shaper))
            styles.Add(style, shaper = new StyleShaper(style, fonts, plans));
        return shaper;
    }

    internal void Report(MissingGlyph glyph) => missing.Add(glyph);
}
