using System.Globalization;
using System.Text;

namespace GbDocs.Templates.Builtins;

/// <summary>Reads dates. A text that tells no distance from UTC is taken as UTC, since the zone of the machine must not matter.</summary>
internal static class DateParser
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal;

    private static readonly string[] DayFirst =
        ["d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d/M/yyyy H:mm:ssK", "d/M/yyyy H:mm:ss K"];

    /// <summary>The date that a text says; null for what says none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">Its form in the letters of <c>strftime</c>; null for the usual forms of the culture.</param>
    /// <param name="culture">The culture of its names and of the order of day and month.</param>
    public static DateTimeOffset? Parse(string text, string? pattern, Culture culture)
    {
        if (pattern is not null)
            return ParseExact(text, pattern, culture);
        if (!text.Any(char.IsAsciiDigit) || text.Length > 100 || !HasDate(text))
            return null;
        if (culture.IsDayFirst && DateTimeOffset.TryParseExact(text, DayFirst, culture.Dates, Styles, out var dayFirst))
            return dayFirst;
        return DateTimeOffset.TryParse(text, culture.Dates, Styles, out var date) ? date : null;
    }

    // A time without a date would be read as a time of today.
    private static bool HasDate(string text) => text.AsSpan().IndexOfAny('/', '-', '.') >= 0 || text.Any(char.IsLetter) || text.Contains(' ', StringComparison.Ordinal);

    private static DateTimeOffset? ParseExact(string text, string pattern, Culture culture)
    {
        var format = new StringBuilder();
        var spoken = pattern.Contains("%g", StringComparison.Ordinal) ? Culture.Invariant : culture;
        for (var i = 0; i < pattern.Length && pattern.Length <= 100; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                format.Append('\\').Append(pattern[i]);
            else if (LetterOf(pattern[++i], spoken) is { } letters)
                format.Append(letters);
            else if (pattern[i] != 'g')
                return null;
        }
        return DateTimeOffset.TryParseExact(text, format.ToString(), spoken.Dates, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static string? LetterOf(char letter, Culture culture) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM d HH:mm:ss yyyy",
        'd' => "dd",
        'D' => @"MM\/dd\/yy",
        'e' => "%d",
        'F' => @"yyyy\-MM\-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => @"hh\:mm\:ss tt",
        'R' => @"HH\:mm",
        'S' => "ss",
        'T' => @"HH\:mm\:ss",
        'v' => @"%d\-MMM\-yyyy",
        'x' => culture.Dates.ShortDatePattern,
        'X' => culture.Dates.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        'n' => "\\\n",
        't' => "\\\t",
        '%' => @"\%",
        _ => null,
    };
}
