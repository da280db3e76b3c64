using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of footnotes and of notes below tables and figures: GB0330 to GB0339.</summary>
internal static class NoteDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownNote = new(
        "GB0330", Severity.Error, "There is no footnote “{0}”.", "Did you mean “[^{1}]”? A note’s text is written as [^{0}]: …");

    public static readonly DiagnosticDescriptor DuplicateNote = new(
        "GB0331", Severity.Error, "The footnote “{0}” has a second text.", "The first stands at {1}.");

    public static readonly DiagnosticDescriptor UnusedNote = new(
        "GB0332", Severity.Warning, "No mark calls the footnote “{0}”; it is not printed.", "Write [^{0}] where its mark belongs.");

    public static readonly DiagnosticDescriptor NoteInNote = new(
        "GB0333", Severity.Error, "A footnote cannot call another.", "Say it in one note, or put the second mark in the text.");

    public static readonly DiagnosticDescriptor UnknownLocalNote = new(
        "GB0334", Severity.Error, "No note below the table or figure starts with “[{0}]”.", "Did you mean “[{1}]”?");

    public static readonly DiagnosticDescriptor DuplicateLocalNote = new(
        "GB0335", Severity.Error, "A second note below the table or figure starts with “[{0}]”.");

    public static readonly DiagnosticDescriptor UnusedLocalNote = new(
        "GB0336", Severity.Warning, "No mark in the table or figure calls the note “[{0}]”.");

    public static readonly DiagnosticDescriptor LocalNoteOutside = new(
        "GB0337", Severity.Error, "“[{0}]” marks a note below a table or figure, and there is none around.", "For a footnote write [^x] or ^[text].");

    public static readonly DiagnosticDescriptor NotesWithoutOwner = new(
        "GB0338", Severity.Error, "There is no table or figure that these notes could stand below.", "Put the block in the table, or right after the table or figure.");

    public static readonly DiagnosticDescriptor NotANote = new(
        "GB0339", Severity.Error, "A note below a table or figure starts with its mark.", "Write [*] and the text.");
}
