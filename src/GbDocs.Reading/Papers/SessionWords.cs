using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Reading.Papers;

/// <summary>Prints a session: "328th Session, Geneva, 27 October–10 November 2016".</summary>
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
        var parts = new[] { NameIn(session, language), session.Place, Dates(session, language) };
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string NameIn(Session session, string language)
    {
        var number = session.Number.ToString(CultureInfo.InvariantCulture);
        return (session.Number, Primary(language)) switch
        {
            ( > 0, "fr") => $"{number}ᵉ session",
            ( > 0, "es") => $"{number}.ª reunión",
            _ => session.Name,
        };
    }

    private static string Dates(Session session, string language)
    {
        if (session is not { From: { } from, To: { } to })
            return string.Empty;
        var months = Primary(language) switch { "fr" => French, "es" => Spanish, _ => English };
        var last = $"{Day(to)} {months[to.Month - 1]} {to.Year.ToString(CultureInfo.InvariantCulture)}";
        if (from.Year != to.Year)
            return $"{Day(from)} {months[from.Month - 1]} {from.Year.ToString(CultureInfo.InvariantCulture)}–{last}";
        return from.Month == to.Month ? $"{Day(from)}–{last}" : $"{Day(from)} {months[from.Month - 1]}–{last}";
    }

    private static string Day(DateOnly date) => date.Day.ToString(CultureInfo.InvariantCulture);

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
