using GbDocs.Model.Diagnostics;

namespace GbDocs.Resolution.Checks;

/// <summary>What is probably a slip in a paper that can be built (GB05xx); a template may silence each.</summary>
internal static class LintDiagnostics
{
    public static readonly DiagnosticDescriptor ItemWithoutStop = new(
        "GB0501", Severity.Warning, "An item of a list of fragments ends with “{0}”, not with a semicolon.", "End every item but the last with “;”, the last but one with “; and”.");

    public static readonly DiagnosticDescriptor LastButOneWithoutAnd = new(
        "GB0502", Severity.Warning, "The last but one item of this list does not end with “; and” or “; or”.", "Write “; and” at its end.");

    public static readonly DiagnosticDescriptor LastItemWithoutFullStop = new(
        "GB0503", Severity.Warning, "The last item of this list does not end with a full stop.", "End it with “.”.");

    public static readonly DiagnosticDescriptor MixedItems = new(
        "GB0504", Severity.Warning, "This list mixes items that are sentences with items that are fragments.", "Give all items a capital and a full stop, or none but the last.");

    public static readonly DiagnosticDescriptor NoColonBeforeList = new(
        "GB0505", Severity.Warning, "The words before a list of fragments end with “{0}”, not with a colon.", "End them with “:”.");

    public static readonly DiagnosticDescriptor StrayDecisionWording = new(
        "GB0510", Severity.Warning, "“{0}” reads like a point for decision but stands outside one.", "Put ::: {{.decision}} around the paragraph.");

    public static readonly DiagnosticDescriptor DoubledWord = new(
        "GB0511", Severity.Warning, "The word “{0}” stands twice in a row.", "Delete one of them.");

    public static readonly DiagnosticDescriptor UnbalancedBracket = new(
        "GB0512", Severity.Warning, "The bracket “{0}” has no partner in its paragraph.");

    public static readonly DiagnosticDescriptor UnbalancedQuote = new(
        "GB0513", Severity.Warning, "The quotation mark “{0}” has no partner in its paragraph.");

    public static readonly DiagnosticDescriptor PartedWord = new(
        "GB0514", Severity.Warning, "“{0}” looks like a word parted at the end of a line.", "Join it; the layout parts words itself.");

    public static readonly DiagnosticDescriptor NoteMarkSide = new(
        "GB0515", Severity.Warning, "The mark of the note stands on the wrong side of “{0}” for the paper’s language.", "Type it {1} the sign.");

    public static readonly DiagnosticDescriptor Uncited = new(
        "GB0520", Severity.Warning, "Nothing in the text refers to {0}.", "Refer to it with [](#{1}).");

    public static readonly DiagnosticDescriptor LonelyHeading = new(
        "GB0521", Severity.Warning, "The heading “{0}” is the only numbered one at its level here: an A needs a B.", "Add a second one, or take the heading out.");

    public static readonly DiagnosticDescriptor SkippedLevel = new(
        "GB0522", Severity.Warning, "The heading is of level {0}, but the one above it is of level {1}.", "Make it level {2}.");

    public static readonly DiagnosticDescriptor EmptyColumn = new(
        "GB0530", Severity.Warning, "Column {0} of the table is empty.", "Leave it out, or say in its header why it is empty.");

    public static readonly DiagnosticDescriptor StrandedGroup = new(
        "GB0531", Severity.Warning, "The group row “{0}” has no rows below it.", "Add its rows, or delete it.");

    public static readonly DiagnosticDescriptor PercentSign = new(
        "GB0540", Severity.Warning, "The sign % stands in running text.", "Write “per cent”; the sign belongs in tables and notes.");

    public static readonly DiagnosticDescriptor TypedNumber = new(
        "GB0541", Severity.Note, "“{0}” was typed; it will be wrong when paragraphs are added.", "Name the paragraph and write [](#its-name).");

    public static readonly DiagnosticDescriptor VagueWords = new(
        "GB0542", Severity.Note, "“{0}” does not say where.", "Name the place and write [](#its-name), with {{.position}} for “above” or “below”.");

    public static readonly DiagnosticDescriptor AvoidedTerm = new(
        "GB0543", Severity.Warning, "Papers of this kind do not write “{0}”.", "Write “{1}”; the list is the template’s (terms).");

    public static readonly DiagnosticDescriptor UnknownGroup = new(
        "GB0544", Severity.Warning, "No group of a table is titled “{0}”.", "Did you mean “{1}”?");
}
