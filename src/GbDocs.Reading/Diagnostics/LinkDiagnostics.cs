using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of links, references and citations: GB0340 to GB0349.</summary>
internal static class LinkDiagnostics
{
    public static readonly DiagnosticDescriptor EmptyTarget = new(
        "GB0340", Severity.Error, "The link leads nowhere.", "Give an address, https://…, or a name in this paper, #p:budget.");

    public static readonly DiagnosticDescriptor ForbiddenScheme = new(
        "GB0341", Severity.Error, "A link to “{0}” is not allowed.", "Only http, https and mailto lead out of a paper.");

    public static readonly DiagnosticDescriptor RelativeAddress = new(
        "GB0342", Severity.Error, "“{0}” is not an address.", "For a place in this paper write #name; another paper is cited by its symbol, [@GB.326/POL/5].");

    public static readonly DiagnosticDescriptor BlankInAddress = new(
        "GB0343", Severity.Error, "The address “{0}” holds a blank or an invisible character.");

    public static readonly DiagnosticDescriptor NoHost = new(
        "GB0344", Severity.Error, "“{0}” is not a whole address.", "Write https://www.example.org or mailto:name@example.org.");

    public static readonly DiagnosticDescriptor LinkTitle = new(
        "GB0345", Severity.Warning, "The title “{0}” of the link is not printed.", "Say it in the link’s words.");

    public static readonly DiagnosticDescriptor BadCitation = new(
        "GB0346", Severity.Error, "“{0}” is not a citation.", "Write [@GB.326/PV, para. 404]; several are separated by semicolons, each with its @.");
}
