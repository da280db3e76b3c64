using GbDocs.Layout.Fonts;

namespace GbDocs.Layout.Text;

/// <summary>
/// Turns text into glyphs and remembers each word that it has shaped. One serves a whole paper; not for several threads.
/// </summary>
/// <param name="fonts">The faces that it may use.</param>
public sealed class TextShaper(FontLibrary fonts)
{
    private readonly HashSet<MissingGlyph> missing = [];

    /// <summary>The faces that it may use.</summary>
    public FontLibrary Fonts => fonts;

    /// <summary>Every character that had no glyph, each once for a font and a tag, in no certain order.</summary>
    public IReadOnlyCollection<MissingGlyph> MissingGlyphs => missing;
}
