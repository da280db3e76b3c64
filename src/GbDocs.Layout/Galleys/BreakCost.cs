namespace GbDocs.Layout.Galleys;

/// <summary>
/// What it costs to end a page before an item. Costs add up with those of empty room at the foot of pages, which grow with the square of
/// its share: a tenth of a page is worth 1 000, a half 25 000, a whole one 100 000.
/// </summary>
internal static class BreakCost
{
    /// <summary>The page must end here.</summary>
    public const int Forced = -1;

    /// <summary>Between a paragraph and the next.</summary>
    public const int None = 0;

    /// <summary>Within a paragraph.</summary>
    public const int WithinParagraph = 20;

    /// <summary>Within a row of a table.</summary>
    public const int WithinRow = 900;

    /// <summary>Within a box.</summary>
    public const int WithinBox = 5_000;

    /// <summary>Within a point for decision or another short text that belongs together.</summary>
    public const int WithinUnit = 9_000;

    /// <summary>Within a footnote.</summary>
    public const int WithinNote = 14_000;

    /// <summary>Fewer lines of a paragraph at the foot or top of a page than its style asks for.</summary>
    public const int Widow = 22_000;

    /// <summary>Within a short table.</summary>
    public const int WithinShortTable = 50_000;

    /// <summary>Where the style sheet says that things stay together: only when they are higher than a page.</summary>
    public const int Forbidden = 1_000_000;
}
