using GbDocs.Model.Diagnostics;

namespace GbDocs.Review.Versions;

/// <summary>How a language version can differ from the paper that it is a version of: GB0900 to GB0909.</summary>
internal static class VersionDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new(
        "GB0900", Severity.Error, "The original has {0} here ({1}) that this version lacks.", "Translate it here; parts that are out of step shift the numbers of this version.");

    public static readonly DiagnosticDescriptor Extra = new(
        "GB0901", Severity.Error, "This {0} has no counterpart in the original.", "Put it into the original too, near {1}, or take it out here.");

    public static readonly DiagnosticDescriptor Elsewhere = new(
        "GB0902", Severity.Error, "This {0} stands at another place in the original ({1}).", "Put it where the original has it.");

    public static readonly DiagnosticDescriptor OtherKind = new(
        "GB0903", Severity.Error, "This is {0}; in the original it is {1} ({2}).");

    public static readonly DiagnosticDescriptor OtherForm = new(
        "GB0904", Severity.Error, "This {0} is {1}; in the original it is {2} ({3}).");

    public static readonly DiagnosticDescriptor OtherName = new(
        "GB0905", Severity.Error, "This {0} is named {1}; in the original it is named {2} ({3}).", "References by name must lead to the same part in every language.");

    public static readonly DiagnosticDescriptor OtherNotes = new(
        "GB0906", Severity.Error, "This {0} has {1}; in the original it has {2} ({3}).", "Put the marks where the original has them, so that notes have the same numbers.");

    public static readonly DiagnosticDescriptor NotCompared = new(
        "GB0907", Severity.Warning, "{0} could not be read, so this version was not compared with it.", "Check it first.");
}
