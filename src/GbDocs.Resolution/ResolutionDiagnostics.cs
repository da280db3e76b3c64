using GbDocs.Model.Diagnostics;

namespace GbDocs.Resolution;

/// <summary>What can be wrong with numbers, notes, references, citations, decisions and abbreviations (GB04xx).</summary>
internal static class ResolutionDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownReference = new(
        "GB0401", Severity.Error, "No part of the paper is named “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor ReferenceWithoutNumber = new(
        "GB0402", Severity.Error, "“{0}” has no number that a reference could print.", "{1}");

    public static readonly DiagnosticDescriptor RangeAcrossKinds = new(
        "GB0403", Severity.Error, "The range from “{0}” to “{1}” does not run through one series of numbers.", "Name the parts one by one, with commas between them.");

    public static readonly DiagnosticDescriptor RangeBackwards = new(
        "GB0404", Severity.Error, "The range from “{0}” to “{1}” runs backwards.", "Write #{1}..#{0}.");

    public static readonly DiagnosticDescriptor ReferenceWithoutTitle = new(
        "GB0405", Severity.Error, "“{0}” has no title that a reference could print.", "Leave .titled out; only headings, tables, figures and boxes have titles.");

    public static readonly DiagnosticDescriptor SuffixOnFirstParagraph = new(
        "GB0406", Severity.Warning, "“{0}” stands on the first numbered paragraph; there is no number for it to share.", "Leave .{0} out, or put the paragraph after the one whose number it shares.");

    public static readonly DiagnosticDescriptor MissingNote = new(
        "GB0410", Severity.Error, "No footnote is named “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor UnusedNote = new(
        "GB0411", Severity.Warning, "The note “{0}” has no mark in the text, so it is not printed.", "Put its mark where it belongs, or delete the note.");

    public static readonly DiagnosticDescriptor MarkInNote = new(
        "GB0412", Severity.Error, "A note cannot hold the mark of another footnote.", "Write what it says into this note.");

    public static readonly DiagnosticDescriptor LocalMarkOutside = new(
        "GB0413", Severity.Error, "The mark of a table or figure note stands outside a table or figure.", "Use a footnote: [^name].");

    public static readonly DiagnosticDescriptor MissingLocalNote = new(
        "GB0414", Severity.Error, "No note “{0}” stands below this table or figure.", "Add it to a ::: {{.notes}} block in the table or figure.");

    public static readonly DiagnosticDescriptor NoDecision = new(
        "GB0420", Severity.Error, "A paper of this kind needs a point for decision, and there is none.", "Put ::: {{.decision}} before the paragraph that asks for the decision and ::: after it.");

    public static readonly DiagnosticDescriptor DecisionWithoutNumber = new(
        "GB0421", Severity.Error, "This point for decision has no numbered paragraph, so nothing can cite it.", "Begin it with an ordinary paragraph; in an appendix or an unnumbered part, with one that ends in {{.numbered}}.");

    public static readonly DiagnosticDescriptor NoDecisionToCite = new(
        "GB0422", Severity.Error, "There is no point for decision that these words could name.", "Mark the point for decision with ::: {{.decision}}.");

    public static readonly DiagnosticDescriptor SummaryContradictsDecision = new(
        "GB0423", Severity.Error, "The summary speaks of {0}, but the point for decision is in {1}.", "Write [](#decisions) instead of the number.");

    public static readonly DiagnosticDescriptor UnknownWork = new(
        "GB0430", Severity.Error, "“{0}” is neither a symbol, an instrument nor a key of the references file.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor UnregisteredInstrument = new(
        "GB0431", Severity.Error, "{0} is not in the references file, so its name and year are not known.", "Register it, or cite its number alone with {{.short}}.");

    public static readonly DiagnosticDescriptor UnknownParagraphOfWork = new(
        "GB0432", Severity.Error, "{0} has no paragraph {1}.", "Its paragraphs are {2} to {3}.");

    public static readonly DiagnosticDescriptor WorkWithoutTitle = new(
        "GB0434", Severity.Error, "The title of {0} is not known.", "Register it in the references file, or leave .titled out.");

    public static readonly DiagnosticDescriptor SymbolForm = new(
        "GB0435", Severity.Warning, "“{0}” is not written as symbols are.", "Write “{1}”.");

    public static readonly DiagnosticDescriptor SessionAgainstYear = new(
        "GB0436", Severity.Warning, "The {0} Session of the Governing Body was in {1}, not in {2}.", "Check the session and the year.");

    public static readonly DiagnosticDescriptor UnusedAbbreviation = new(
        "GB0440", Severity.Warning, "The abbreviation “{0}” is defined but never used.", "Delete its definition.");

    public static readonly DiagnosticDescriptor AbbreviationDefinedTwice = new(
        "GB0441", Severity.Warning, "The abbreviation “{0}” is defined twice: “{1}” and “{2}”.", "Keep one definition.");

    public static readonly DiagnosticDescriptor UndefinedAbbreviation = new(
        "GB0442", Severity.Warning, "The abbreviation “{0}” is not explained anywhere in the paper.", "Define it: *[{0}]: what it stands for");
}
