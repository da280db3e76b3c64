using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of papers and sessions as a whole: GB0260 to GB0289.</summary>
internal static class PaperDiagnostics
{
    public static readonly DiagnosticDescriptor NoPaper = new(
        "GB0260", Severity.Error, "There is no paper “{0}”.");

    public static readonly DiagnosticDescriptor NoFrontMatter = new(
        "GB0261", Severity.Error, "The paper does not begin with a front matter.", "Begin with a line “---”, then kind: and title:, then a line “---”.");

    public static readonly DiagnosticDescriptor FrontMatterEmpty = new(
        "GB0262", Severity.Error, "The front matter says nothing.", "Write at least kind: and title:.");

    public static readonly DiagnosticDescriptor DatesReversed = new(
        "GB0263", Severity.Error, "The last day lies before the first.");

    public static readonly DiagnosticDescriptor RequiredByKind = new(
        "GB0264", Severity.Error, "A paper of the kind “{1}” needs the key “{0}”.", "Add “{0}:” to the front matter.");

    public static readonly DiagnosticDescriptor UnknownSummaryKey = new(
        "GB0265", Severity.Error, "The summary box has no entry “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "GB0266", Severity.Warning, "The session has no {1} “{0}”.", "Did you mean “{2}”?");

    public static readonly DiagnosticDescriptor SymbolOfOtherSession = new(
        "GB0267", Severity.Warning, "The symbol “{0}” is of session {1}, and this is session {2}.");

    public static readonly DiagnosticDescriptor BadDataName = new(
        "GB0269", Severity.Error, "“{0}” is not a name that templates can use.", "Names have letters, digits and hyphens, and begin with a letter.");

    public static readonly DiagnosticDescriptor AgendaDisagrees = new(
        "GB0271", Severity.Warning, "The session’s agenda gives this symbol to item {1}, and the paper says item {0}.");

    public static readonly DiagnosticDescriptor LanguageDisagrees = new(
        "GB0272", Severity.Error, "The front matter says that the paper is in “{0}”, and the name of its file says “{1}”.", "Leave “language:” out, or name the file after it.");

    public static readonly DiagnosticDescriptor NoOriginal = new(
        "GB0274", Severity.Error, "There is no “paper.md” beside this language version.", "Name one of the versions paper.md; the others are compared with it.");

    public static readonly DiagnosticDescriptor OriginalDisagrees = new(
        "GB0275", Severity.Error, "“{0}” is “{1}” here and “{2}” in the original.", "Versions of one paper share its kind, symbol, item and date.");

    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "GB0273", Severity.Warning, "The paper has no property “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor NoSession = new(
        "GB0276", Severity.Error, "A paper of the kind “{0}” belongs to a session, and there is no {1} in the folder above it.", "Put the paper’s folder into a session’s, or begin one: gbdocs new session FOLDER.");

    public static readonly DiagnosticDescriptor RequiredOfSession = new(
        "GB0277", Severity.Error, "A paper of the kind “{1}” needs the key “{0}” of its session.", "Add “{0}:” to the session’s file.");
}
