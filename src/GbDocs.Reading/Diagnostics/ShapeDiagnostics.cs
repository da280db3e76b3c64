using System.Globalization;
using GbDocs.Model.Diagnostics;

namespace GbDocs.Reading.Diagnostics;

/// <summary>Keys and values that a file may not hold: GB0220 to GB0239.</summary>
internal static class ShapeDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "GB0220", Severity.Error, "“{0}” is not a key of {1}.", "Did you mean “{2}”?");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "GB0221", Severity.Error, "The key “{1}” is missing in {0}.", "Add “{1}:” with {2}.");

    public static readonly DiagnosticDescriptor WrongType = new(
        "GB0222", Severity.Error, "Here {0} is expected, not {1}.");

    public static readonly DiagnosticDescriptor UnknownWord = new(
        "GB0223", Severity.Error, "“{0}” is none of {2}.", "Did you mean “{1}”?");

    public static readonly DiagnosticDescriptor EmptyText = new(
        "GB0225", Severity.Error, "This text is empty.", "Write it, or remove the key.");

    public static readonly DiagnosticDescriptor NotFlag = new(
        "GB0226", Severity.Error, "“{0}” is neither true nor false.", "Write true or false, without quotation marks.");

    public static readonly DiagnosticDescriptor BadDate = new(
        "GB0227", Severity.Error, "“{0}” is not a date of the calendar.", "Write year, month and day: 2016-10-06.");

    public static readonly DiagnosticDescriptor BadMonth = new(
        "GB0228", Severity.Error, "“{0}” is not a month.", "Write year and month: 2016-11.");

    public static readonly DiagnosticDescriptor BadLength = new(
        "GB0229", Severity.Error, "“{0}” is not a length.", "Write a number and its unit without a space: 11pt, 2.5cm, 25mm, 1in.");

    public static readonly DiagnosticDescriptor BadPercentage = new(
        "GB0230", Severity.Error, "“{0}” is not a percentage.", "Write it as 110%.");

    public static readonly DiagnosticDescriptor BadColour = new(
        "GB0231", Severity.Error, "“{0}” is not a colour.", "Write six hexadecimal digits after #, in quotation marks: \"#1E2DBE\".");

    public static readonly DiagnosticDescriptor BadLanguage = new(
        "GB0232", Severity.Error, "“{0}” is not a language tag.", "Write it as en, en-GB, fr or ar.");

    public static readonly DiagnosticDescriptor BadBorder = new(
        "GB0233", Severity.Error, "“{0}” is not a line.", "Write thickness (at most 6pt), colour and distance from the text (at most 31pt): \"0.5pt #000000 4pt\", or none.");

    public static readonly DiagnosticDescriptor BadSymbol = new(
        "GB0235", Severity.Error, "“{0}” does not have the form of a symbol.", "A symbol has parts between slashes and no blanks: GB.328/POL/8, GB.298/12(Rev.).");

    public static readonly DiagnosticDescriptor BadNumberFormat = new(
        "GB0236", Severity.Error, "“{0}” is not a number’s form.", "Write the form of the first number: 1., (a), I., A. or none.");

    private static readonly DiagnosticDescriptor NotInteger = new(
        "GB0234", Severity.Error, "“{0}” is not a whole number from {{least}} to {{greatest}}.");

    /// <summary>GB0234 with its bounds.</summary>
    public static DiagnosticDescriptor BadInteger(int least, int greatest) => NotInteger with
    {
        Message = NotInteger.Message
            .Replace("{{least}}", least.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{{greatest}}", greatest.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };
}
