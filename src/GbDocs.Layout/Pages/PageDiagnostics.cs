using GbDocs.Model.Diagnostics;

namespace GbDocs.Layout.Pages;

/// <summary>What can be wrong with a paper when it is divided into pages.</summary>
public static class PageDiagnostics
{
    /// <summary>The margins leave no room.</summary>
    public static DiagnosticDescriptor NoRoom { get; } = new(
        "GB0620", Severity.Error, "The margins of the style sheet leave no room for text on its {0} pages.",
        "Make the margins smaller or the page larger: text needs at least 20 mm in both directions.");

    /// <summary>Page numbers that are printed keep changing.</summary>
    public static DiagnosticDescriptor UnstablePages { get; } = new(
        "GB0621", Severity.Warning, "Page numbers do not come to rest after {0} rounds: printing the page of “{1}” moves it from page {2} to page {3}.",
        "Put a page break before it, or leave the reference to its page out.");

    /// <summary>Things that should stay on one page are higher than a page.</summary>
    public static DiagnosticDescriptor BrokenUnit { get; } = new(
        "GB0622", Severity.Warning, "The style sheet wants this on one page with what stands before it, but together they are higher than a page; they were divided on page {0}.");

    /// <summary>Something is higher than a page.</summary>
    public static DiagnosticDescriptor Overfull { get; } = new(
        "GB0623", Severity.Warning, "This is higher than a page and cannot be divided; page {0} is too full.",
        "Make it smaller.");

    /// <summary>A note begins on a later page than its mark.</summary>
    public static DiagnosticDescriptor DelayedNotes { get; } = new(
        "GB0624", Severity.Warning, "The footnotes marked here do not fit on page {0}; they go on, or begin, on the next page.",
        "Shorten the notes, or mark them further apart.");

    /// <summary>A page break inside a cell.</summary>
    public static DiagnosticDescriptor PageBreakInCell { get; } = new(
        "GB0625", Severity.Warning, "A page break inside a cell of a table has no effect.", "Divide the table instead.");

    /// <summary>Turned pages inside another block.</summary>
    public static DiagnosticDescriptor LandscapeInside { get; } = new(
        "GB0626", Severity.Warning, "Only the paper itself can turn its pages; inside another block this stays upright.", "Move the landscape part out of the block.");

    /// <summary>The head of a table leaves no room for rows.</summary>
    public static DiagnosticDescriptor HeaderTooHigh { get; } = new(
        "GB0627", Severity.Warning, "The header rows of this table take more than half of a page; they are not repeated on the next pages.");

    /// <summary>A running head or foot runs into the text.</summary>
    public static DiagnosticDescriptor FurnitureTooHigh { get; } = new(
        "GB0628", Severity.Warning, "The running {0} of page {1} is higher than the margin; only its first lines are printed.",
        "Shorten the title for running heads (short-title), or make the margin larger.");

    /// <summary>A word is wider than its line.</summary>
    public static DiagnosticDescriptor TooWide { get; } = new(
        "GB0629", Severity.Warning, "A part of this text that cannot be divided is wider than its line by {0} mm.");

    /// <summary>A character without glyph.</summary>
    public static DiagnosticDescriptor MissingGlyph { get; } = new(
        "GB0630", Severity.Error, "No font has the character {0} (in {1}).", "Replace the character, or add a font that has it.");

    /// <summary>A chart without numbers that it could draw.</summary>
    public static DiagnosticDescriptor EmptyChart { get; } = new(
        "GB0631", Severity.Warning, "The chart has no number above zero; there is nothing to draw.");

    /// <summary>Negative numbers in a chart that shows parts of a whole.</summary>
    public static DiagnosticDescriptor NegativePart { get; } = new(
        "GB0632", Severity.Error, "A {0} cannot show the negative number {1}.", "Use a line or bar chart.");
}
