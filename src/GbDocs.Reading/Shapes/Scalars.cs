using System.Globalization;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Shapes;

/// <summary>The single values that files hold.</summary>
internal static class Scalars
{
    public static ScalarShape Text { get; } = new("a text", ShapeDiagnostics.EmptyText, _ => true) { MayBeNumber = true };

    /// <summary>A text that may not be empty.</summary>
    public static ScalarShape Words { get; } = new("a text", ShapeDiagnostics.EmptyText, v => v.Trim().Length > 0) { MayBeNumber = true, Pattern = @"\S" };

    public static ScalarShape Flag { get; } = new("true or false", ShapeDiagnostics.NotFlag, v => v is "true" or "false") { JsonType = "boolean" };

    public static ScalarShape Date { get; } = new("a date such as 2016-10-06", ShapeDiagnostics.BadDate, v => TryDate(v, out _))
    {
        Pattern = @"^\d{4}-\d{2}-\d{2}$",
    };

    public static ScalarShape Month { get; } = new("a month such as 2016-11", ShapeDiagnostics.BadMonth, v => TryDate(v + "-01", out _))
    {
        Pattern = @"^\d{4}-\d{2}$",
    };

    public static ScalarShape Length { get; } = new("a length such as 11pt, 2.5cm or 25mm", ShapeDiagnostics.BadLength, v => Lengths.TryParse(v, out _))
    {
        Pattern = @"^-?\d+(\.\d+)?(pt|mm|cm|in)$|^0$",
        MayBeNumber = true,
    };

    public static ScalarShape Percentage { get; } = new("a percentage such as 110%", ShapeDiagnostics.BadPercentage, v => TryPercentage(v, out _))
    {
        Pattern = @"^\d+(\.\d+)?%$",
    };

    /// <summary>A colour, or the name of one in the theme; names are checked where the theme is known.</summary>
    public static ScalarShape Colour { get; } = new("a colour such as #1E2DBE, or the name of a colour of the theme", ShapeDiagnostics.BadColour, v => !v.StartsWith('#') || Model.Measures.Colour.TryParse(v, out _))
    {
        Pattern = "^(#[0-9A-Fa-f]{6}|[a-z][a-z0-9-]*)$",
    };

    public static ScalarShape Language { get; } = new("a language tag such as en-GB", ShapeDiagnostics.BadLanguage, LanguageTags.IsWellFormed)
    {
        Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
    };

    public static ScalarShape Border { get; } = new("a line such as 0.5pt #000000 4pt", ShapeDiagnostics.BadBorder, v => BorderText.Split(v) is not null);

    /// <summary>A whole number between two bounds.</summary>
    public static ScalarShape Integer(int least, int greatest) =>
        new($"a whole number from {least} to {greatest}", ShapeDiagnostics.BadInteger(least, greatest), v => TryInteger(v, out var n) && n >= least && n <= greatest)
        {
            JsonType = "integer",
            Bounds = (least, greatest),
        };

    /// <summary>Whether a text is a whole number.</summary>
    public static bool TryInteger(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether a text is a calendar date in ISO 8601's extended form.</summary>
    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads "110%" as 1100 thousandths.</summary>
    public static bool TryPercentage(string text, out int thousandths)
    {
        thousandths = 0;
        var isNumber = text.EndsWith('%')
            && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= 10_000
            && (thousandths = (int)Math.Round(percent * 10)) >= 0;
        return isNumber;
    }
}
