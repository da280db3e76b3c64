using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Rendering.Docx;

/// <summary>Limits of Word that a paper can meet (GB0701–GB0719).</summary>
public static class DocxDiagnostics
{
    /// <summary>Word allows 63 columns.</summary>
    public static DiagnosticDescriptor TooManyColumns { get; } = new(
        "GB0701", Severity.Error, "The table has {0} columns; Word allows {1}.", "Turn the table, or part it in two.");

    /// <summary>A footnote's mark stands in a footnote.</summary>
    public static DiagnosticDescriptor NoteInNote { get; } = new(
        "GB0702", Severity.Error, "A footnote stands inside a footnote, which Word does not allow.", "Write it as a sentence of the note.");

    /// <summary>A page break or a turned page where Word cannot have one.</summary>
    public static DiagnosticDescriptor PageInside { get; } = new(
        "GB0703", Severity.Warning, "A turned page or a page break for a right-hand page stands inside another block; Word has it only between the blocks of the paper, and it is left out there.",
        "Move it out of the block.");

    /// <summary>The page is larger than Word's 22 inches.</summary>
    public static DiagnosticDescriptor PageTooLarge { get; } = new(
        "GB0704", Severity.Error, "The page is {0} wide and {1} high; Word allows {2}.", "Change the page in the style sheet.");

    /// <summary>Lists nested deeper than Word's nine levels.</summary>
    public static DiagnosticDescriptor ListTooDeep { get; } = new(
        "GB0705", Severity.Warning, "A list is nested {0} deep; Word has {1} levels, and deeper items are set as the last.", "Flatten the list.");

    /// <summary>A name that Word would cut.</summary>
    public static DiagnosticDescriptor NameTooLong { get; } = new(
        "GB0706", Severity.Error, "The style name “{0}” is longer than Word's {1} characters.", "Give the style a shorter name in the style sheet.");

    /// <summary>A paper that Word refuses to open.</summary>
    public static DiagnosticDescriptor TooLong { get; } = new(
        "GB0707", Severity.Error, "The text of the paper takes {0} MB; Word opens at most {1} MB.", "Part the paper.");

    /// <summary>A table row wider than the page can hold.</summary>
    public static DiagnosticDescriptor TableTooWide { get; } = new(
        "GB0708", Severity.Warning, "The columns of the table are together {0} wide, more than Word's 22 inches.", "Give the columns smaller widths.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [TooManyColumns, NoteInNote, PageInside, PageTooLarge, ListTooDeep, NameTooLong, TooLong, TableTooWide];
}
