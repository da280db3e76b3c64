using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of templates and style sheets: GB0240 to GB0259.</summary>
internal static class TemplateDiagnostics
{
    public static readonly DiagnosticDescriptor Cycle = new(
        "GB0240", Severity.Error, "These templates extend each other in a circle: {0}.");

    public static readonly DiagnosticDescriptor UnknownParent = new(
        "GB0241", Severity.Error, "There is no template “{0}” with a {1}.", "Did you mean “{2}”?");

    public static readonly DiagnosticDescriptor UnknownStyle = new(
        "GB0242", Severity.Error, "There is no style “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor StyleCycle = new(
        "GB0243", Severity.Error, "These styles are based on each other in a circle: {0}.");

    public static readonly DiagnosticDescriptor UnknownFamily = new(
        "GB0244", Severity.Error, "There is no typeface family “{0}”.", "Did you mean “{1}”? Families of your own stand under theme, families.");

    public static readonly DiagnosticDescriptor UnknownColour = new(
        "GB0245", Severity.Error, "The theme has no colour “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor OpenField = new(
        "GB0246", Severity.Error, "A field is opened with {{ and not closed, or closed and not opened.", "Write it as {{page}} or {{symbol}}.");

    public static readonly DiagnosticDescriptor EmptyField = new(
        "GB0247", Severity.Error, "“{0}” is not a field.", "Fields are page, page-count, chapter, and the properties of the paper such as symbol and title.");

    public static readonly DiagnosticDescriptor HalfPoints = new(
        "GB0248", Severity.Error, "A type size is a whole number of half points, from 1pt to 1638pt; “{0}” is not.");

    public static readonly DiagnosticDescriptor NoRoom = new(
        "GB0249", Severity.Error, "The margins leave less than 20 mm for the text.", "Make the page larger or the margins smaller.");

    public static readonly DiagnosticDescriptor ListIndentOrder = new(
        "GB0250", Severity.Error, "The text of a list item cannot start before its mark.");

    public static readonly DiagnosticDescriptor NoTemplate = new(
        "GB0251", Severity.Error, "There is no template for papers of the kind “{0}”.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor NoComposition = new(
        "GB0252", Severity.Error, "The template “{0}” has no paper.sbn, nor has one that it extends.");

    public static readonly DiagnosticDescriptor UnknownCode = new(
        "GB0254", Severity.Error, "“{0}” is not the code of a diagnostic.", "Codes have the form GB0301.");

    public static readonly DiagnosticDescriptor UnknownRequired = new(
        "GB0255", Severity.Error, "No paper can have the key “{0}” that is required here.", "Did you mean “{1}”? Keys of your own stand under metadata.");

    public static readonly DiagnosticDescriptor NoLabel = new(
        "GB0256", Severity.Error, "The entry “{0}” of the summary box has no label.", "Did you mean “{1}”? A label of your own is the string “summary-{0}”.");
}
