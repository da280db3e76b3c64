using System.Globalization;
using GbDocs.Resolution.Citations;

namespace GbDocs.Resolution.Checks;

/// <summary>"316th Session (November 2012)": the session must have been in that year.</summary>
internal static class SessionCheck
{
    private const string Word = "Session";

    /// <summary>The first session of the Governing Body that stands with another year than its own; null for none.</summary>
    public static (string Session, int Year, string Claimed)? Contradiction(string words)
    {
        for (var at = words.IndexOf(Word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Word, at + 1, StringComparison.Ordinal))
        {
            var session = OrdinalBefore(words, at);
            var year = SessionCalendar.YearOf(NumberOf(session));
            var claimed = YearAfter(words.AsSpan(at + Word.Length));
            if (year > 0 && claimed > 0 && claimed != year)
                return (session, year, claimed.ToString(CultureInfo.InvariantCulture));
        }
        return null;
    }

    // "316th" of "316th Session" and of "316th (November 2012) Session".
    private static string OrdinalBefore(string words, int at)
    {
        var before = words.AsSpan(0, at).TrimEnd(" \u00A0");
        return before[(before.LastIndexOfAny(' ', '\u00A0', '(') + 1)..].ToString();
    }

    private static int NumberOf(string ordinal) =>
        ordinal.EndsWith("th", StringComparison.Ordinal) || ordinal.EndsWith("st", StringComparison.Ordinal) || ordinal.EndsWith("nd", StringComparison.Ordinal) || ordinal.EndsWith("rd", StringComparison.Ordinal)
            ? Parse(ordinal.AsSpan()[..^2])
            : 0;

    // The year in the bracket that follows at once; 0 for none.
    private static int YearAfter(ReadOnlySpan<char> words)
    {
        var text = words.TrimStart(" \u00A0");
        var close = text.IndexOf(')');
        return close > 4 && text[0] == '(' ? Parse(text[(close - 4)..close]) : 0;
    }

    private static int Parse(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
