using GbDocs.Layout.Fonts;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>Shapes the words of one style and remembers them.</summary>
internal sealed class StyleShaper
{
    private const int LongestRemembered = 64; // UTF-16 units; longer words do not come again

    private readonly Dictionary<string, ShapedWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly FaceChain chain;
    private readonly WordShaper shaper;

    public StyleShaper(TextStyle style, FontLibrary fonts, ShapingPlans plans)
    {
        if (style.Size <= Length.Zero)
            throw new ArgumentException("A type size is more than zero.", nameof(style));
        Style = style;
        chain = new FaceChain(fonts.Chain(style.Families, style.Bold, style.Italic));
        if (chain.IsEmpty)
            throw new ArgumentException($"The library has none of the families {string.Join(", ", style.Families)}.", nameof(style));
        shaper = new WordShaper(style, chain, plans);
        known = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public TextStyle Style { get; }

    /// <summary>The first face, whose measures count for empty lines.</summary>
    public FontFace Primary => chain[0];

    /// <summary>The first face's ascent at the style's size.</summary>
    public Length Ascent => Style.Size.Scale(Primary.Metrics.Ascent, Primary.UnitsPerEm);

    /// <summary>The first face's descent at the style's size, positive.</summary>
    public Length Descent => Style.Size.Scale(-Primary.Metrics.Descent, Primary.UnitsPerEm);

    /// <summary>The first face's line gap at the style's size.</summary>
    public Length LineGap => Style.Size.Scale(Primary.Metrics.LineGap, Primary.UnitsPerEm);

    public FontSpec FirstChoice => new(Style.Families.IsEmpty ? Primary.FamilyName : Style.Families[0], Style.Bold, Style.Italic);

    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestRemembered)
            return shaper.Shape(word);
        if (!known.TryGetValue(word, out var shaped))
            known[word] = shaped = shaper.Shape(word);
        return shaped;
    }
}
