namespace GbDocs.Layout.Text.Breaking;

/// <summary>
/// A place where a line may end. Distances are sums of advances from the paragraph's first glyph, so that the width of
/// a line from place <c>a</c> to place <c>b</c> is <c>b.EndX − a.NextX</c>.
/// </summary>
internal readonly record struct Breakpoint
{
    /// <summary>Where the next line's text begins.</summary>
    public required int Text { get; init; }

    /// <summary>The end of the visible glyphs of a line that ends here; spaces follow.</summary>
    public required int GlyphEnd { get; init; }

    /// <summary>The first glyph of the next line.</summary>
    public required int GlyphNext { get; init; }

    /// <summary>Distance of the end of the visible glyphs, the kerning with the next glyph taken off.</summary>
    public required long EndX { get; init; }

    /// <summary>Distance of the next line's first glyph.</summary>
    public required long NextX { get; init; }

    /// <summary>Sum of the widths of stretching spaces before the end.</summary>
    public required long EndSpace { get; init; }

    /// <summary>Sum of the widths of stretching spaces before the next line.</summary>
    public required long NextSpace { get; init; }

    /// <summary>How unwelcome an end here is, 0 to 10 000.</summary>
    public int Penalty { get; init; }

    /// <summary>Width of the hyphen that an end here prints; 0 for none.</summary>
    public long Hyphen { get; init; }

    /// <summary>Whether an end here divides a word or a compound; two such lines in succession look bad.</summary>
    public bool IsDivided { get; init; }

    /// <summary>Whether the line ends here in any case.</summary>
    public bool IsForced { get; init; }

    /// <summary>The width of a line between two places; never negative.</summary>
    public static long WidthBetween(in Breakpoint start, in Breakpoint end) => Math.Max(0, end.EndX - start.NextX) + end.Hyphen;

    /// <summary>The stretching spaces of a line between two places.</summary>
    public static long SpaceBetween(in Breakpoint start, in Breakpoint end) => Math.Max(0, end.EndSpace - start.NextSpace);
}
