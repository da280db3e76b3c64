using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>Prints a session: "328th Session, Geneva, 27 October–10 November 2016", "328e session, Genève, 27 octobre-10 novembre 2016".</summary>
internal static class SessionWords
{
    private static readonly ImmutableArray<string> English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly ImmutableArray<string> French =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly ImmutableArray<string> Spanish =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    public static string Print(Session session, string language)
    {
        var parts = new[] { session.Name, session.Place, Dates(session, LanguageTags.Primary(language)) };
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>"328th Session", "328e session", "328.ª reunión".</summary>
    public static string NameOf(int session, string language)
    {
        var number = Figures(session);
        return LanguageTags.Primary(language) switch
        {
            "fr" => $"{number}{(session == 1 ? "re" : "e")} session",
            "es" => $"{number}.ª reunión",
            _ => $"{number}{Ending(session)} Session",
        };
    }

    private static string Ending(int number)
    {
        var isTeen = number % 100 is >= 11 and <= 13;
        return (isTeen ? 0 : number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
    }

    private static string Dates(Session session, string language)
    {
        if (session is not { From: { } from, To: { } to })
            return string.Empty;
        // Days of one month are a range of numbers; between other dates Spanish, whose dates hold several words, has spaces.
        var dash = language switch { "fr" => "-", "es" => from.Month == to.Month && from.Year == to.Year ? "-" : " – ", _ => "–" };
        var first = from.Year != to.Year ? Whole(from, language) : from.Month != to.Month ? DayAndMonth(from, language) : Day(from, language);
        return first + dash + Whole(to, language);
    }

    private static string Whole(DateOnly date, string language) => $"{DayAndMonth(date, language)} {Of(language)}{Figures(date.Year)}";

    private static string DayAndMonth(DateOnly date, string language)
    {
        var months = language switch { "fr" => French, "es" => Spanish, _ => English };
        return $"{Day(date, language)} {Of(language)}{months[date.Month - 1]}";
    }

    private static string Of(string language) => language == "es" ? "de " : string.Empty;

    private static string Day(DateOnly date, string language) => date.Day == 1 && language == "fr" ? "1er" : Figures(date.Day);

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}
