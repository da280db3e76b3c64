using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of pictures and charts: GB0350 to GB0369.</summary>
internal static class FigureDiagnostics
{
    public static readonly DiagnosticDescriptor NoAlternativeText = new(
        "GB0350", Severity.Error, "The picture “{0}” has no words for readers who do not see it.", "Write what it shows between the brackets: ![A bar chart of …]({0}).");

    public static readonly DiagnosticDescriptor NotAPicture = new(
        "GB0351", Severity.Error, "“{0}” is neither a PNG nor a JPEG file.", "What counts are its bytes, not its name.");

    public static readonly DiagnosticDescriptor DamagedPicture = new(
        "GB0352", Severity.Error, "The picture “{0}” is damaged: {1}.");

    public static readonly DiagnosticDescriptor LargePicture = new(
        "GB0353", Severity.Error, "The picture “{0}” has {1} × {2} pixels; 50 million are the limit.", "Scale it down; 300 pixels an inch are enough in print.");

    public static readonly DiagnosticDescriptor TurnedPicture = new(
        "GB0365", Severity.Error, "The picture “{0}” is stored turned or mirrored (Exif orientation {1}).", "Open it in a picture editor and save it upright; readers of Word files and PDF do not turn pictures.");

    public static readonly DiagnosticDescriptor ForbiddenPath = new(
        "GB0354", Severity.Error, "“{0}” is not a path inside the content folder.", "Paths are relative to the paper’s folder, with / between their parts.");

    public static readonly DiagnosticDescriptor BadWidth = new(
        "GB0355", Severity.Error, "“{0}” is not a width.", "Write a share of the line from 1% to 100%: width=60%.");

    public static readonly DiagnosticDescriptor ChartType = new(
        "GB0356", Severity.Error, "“{0}” is not a type of chart.", "Write type=pie, pies, line, bar or stacked.");

    public static readonly DiagnosticDescriptor ChartNumber = new(
        "GB0357", Severity.Error, "“{0}” is not a number.", "A nil is an empty field or a dash.");

    public static readonly DiagnosticDescriptor ChartEmpty = new(
        "GB0358", Severity.Error, "The chart has no numbers.", "Write them as lines of name and number, or name a file: src=\"v1.csv\".");

    public static readonly DiagnosticDescriptor ChartNegativeSlice = new(
        "GB0359", Severity.Error, "A slice of a pie cannot be “{0}”.");

    public static readonly DiagnosticDescriptor ChartRow = new(
        "GB0360", Severity.Error, "This row of the chart has {0} fields, the first row has {1}.");

    public static readonly DiagnosticDescriptor ChartPies = new(
        "GB0361", Severity.Error, "A pie shows one row of numbers, and here are {0}.", "Write type=pies for pies side by side.");

    public static readonly DiagnosticDescriptor ChartZero = new(
        "GB0362", Severity.Error, "The slices of “{0}” add up to nothing.");

    public static readonly DiagnosticDescriptor FigureContent = new(
        "GB0363", Severity.Error, "A figure holds one picture or one chart, and its notes.");

    public static readonly DiagnosticDescriptor ChartYear = new(
        "GB0368", Severity.Warning, "“{0}” is taken for the name of a series, a year.", "Write header-rows=1 on the chart if it is, header-rows=0 if it is a number.");
}
