using System.Globalization;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Faults of YAML, JSON and CSV files: GB0200 to GB0219.</summary>
internal static class DataDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax = new(
        "GB0200", Severity.Error, "This is not valid YAML: {0}.");

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "GB0201", Severity.Error, "The key “{0}” stands here a second time.", "It was given first in line {1}; keep one of them.");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "GB0202", Severity.Error, "Values are nested more than {0} deep.", "No file of a paper needs more than five levels; a bracket may be missing.");

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "GB0203", Severity.Error, "The file holds more than {0} values.", "Split the data into several files.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "GB0204", Severity.Error, "The file is longer than {0} characters.", "Split the data into several files.");

    public static readonly DiagnosticDescriptor Anchor = new(
        "GB0205", Severity.Error, "Anchors and aliases (& and *) are not used in these files.", "Write the value out; a text that starts with & or * needs quotation marks.");

    public static readonly DiagnosticDescriptor Tag = new(
        "GB0206", Severity.Error, "Tags (!) are not used in these files.", "A text that starts with ! needs quotation marks.");

    public static readonly DiagnosticDescriptor SeveralDocuments = new(
        "GB0207", Severity.Error, "A second document starts here; one file holds one.", "Remove the line “---”.");

    public static readonly DiagnosticDescriptor KeyIsNotText = new(
        "GB0208", Severity.Error, "A key must be a word, not a list or a group.", "A text that starts with [ or {{ needs quotation marks.");

    public static readonly DiagnosticDescriptor JsonSyntax = new(
        "GB0209", Severity.Error, "This is not valid JSON: {0}.");

    public static readonly DiagnosticDescriptor CsvQuote = new(
        "GB0210", Severity.Error, "A quotation mark is opened here and never closed.", "Inside a quoted field write a quotation mark twice.");

    public static readonly DiagnosticDescriptor CsvAfterQuote = new(
        "GB0211", Severity.Error, "Characters follow the closing quotation mark of a field.", "Quote the whole field, and write a quotation mark inside it twice.");

    public static readonly DiagnosticDescriptor CsvWidth = new(
        "GB0212", Severity.Error, "This row has {0} fields, the first row has {1}.", "Every row of the rectangle is written out: an empty field for an empty cell, < and ^ for covered ones.");

    public static readonly DiagnosticDescriptor CsvEmpty = new(
        "GB0213", Severity.Error, "The file holds no rows.");

    public static readonly DiagnosticDescriptor FileMissing = new(
        "GB0214", Severity.Error, "There is no file “{0}”.", "Did you mean “{1}”? Paths are relative to the paper’s folder.");

    public static readonly DiagnosticDescriptor FileUnreadable = new(
        "GB0215", Severity.Error, "The file “{0}” cannot be read: {1}");

    public static readonly DiagnosticDescriptor DataFormat = new(
        "GB0216", Severity.Error, "“{0}” is no kind of data file.", "Data files end in .yaml, .yml, .json or .csv.");

    /// <summary>A number for a message.</summary>
    public static string Print(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
