using System.Collections.Immutable;

namespace GbDocs.Layout.Text;

/// <summary>Items of a paragraph → the widths they need, for table columns.</summary>
public static class TextMeasurer
{
    /// <summary>The narrowest and the widest measure that make sense for the items; a tab counts as the default interval.</summary>
    /// <param name="items">The parts of the paragraph.</param>
    /// <param name="shaper">Gives the glyphs.</param>
    public static ContentWidth Measure(ImmutableArray<ParagraphItem> items, TextShaper shaper) =>
        throw new NotSupportedException();
}
