using System.Globalization;
using System.Text;

namespace GbDocs.Templates.Builtins;

/// <summary>Dates by the letters of <c>strftime</c>, as <c>date.to_string</c> documents them.</summary>
internal static class DateFormat
{
    public static string Print(DateTimeOffset date, string format, Culture culture)
    {
        var result = new StringBuilder();
        var current = culture;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
                result.Append(format[i]);
            else if (format[++i] == 'g')
                current = Culture.Invariant;
            else
                result.Append(Of(date, format[i], current) ?? "%" + format[i]);
        }
        return result.ToString();
    }

    private static string? Of(DateTimeOffset date, char letter, Culture culture) => letter switch
    {
        'a' => culture.Dates.GetAbbreviatedDayName(date.DayOfWeek),
        'A' => culture.Dates.GetDayName(date.DayOfWeek),
        'b' or 'h' => culture.Dates.GetAbbreviatedMonthName(date.Month),
        'B' => culture.Dates.GetMonthName(date.Month),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'x' => date.ToString(culture.Dates.ShortDatePattern, culture.Dates),
        'X' => date.ToString(culture.Dates.LongTimePattern, culture.Dates),
        'Z' => date.ToString("zzz", CultureInfo.InvariantCulture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => Composed(date, letter, culture) ?? Number(date, letter),
    };

    private static string? Composed(DateTimeOffset date, char letter, Culture culture) => letter switch
    {
        'c' => Print(date, "%a %b %e %T %Y", culture),
        'D' => Print(date, "%m/%d/%y", culture),
        'F' => Print(date, "%Y-%m-%d", culture),
        'r' => Print(date, "%I:%M:%S %p", culture),
        'R' => Print(date, "%H:%M", culture),
        'T' => Print(date, "%H:%M:%S", culture),
        'v' => Print(date, "%e-%b-%Y", Culture.Invariant).ToUpperInvariant(),
        _ => null,
    };

    private static string? Number(DateTimeOffset date, char letter) => letter switch
    {
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'e' => Blanked(date.Day),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(HourOfTwelve(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Blanked(date.Hour),
        'l' => Blanked(HourOfTwelve(date)),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'N' => Digits(date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Digits(date.Second, 2),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        _ => Week(date, letter),
    };

    private static string? Week(DateTimeOffset date, char letter) => letter switch
    {
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'w' => Digits((int)date.DayOfWeek, 1),
        'U' => Digits((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2),
        'W' => Digits((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2),
        'V' => Digits(ISOWeek.GetWeekOfYear(date.DateTime), 2),
        _ => null,
    };

    private static int HourOfTwelve(DateTimeOffset date) => ((date.Hour + 11) % 12) + 1;

    private static string Digits(long number, int width) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Blanked(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
