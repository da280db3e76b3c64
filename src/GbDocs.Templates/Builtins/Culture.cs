using System.Globalization;

namespace GbDocs.Templates.Builtins;

/// <summary>
/// How a language writes numbers and dates. The tables are the project's own, so that a paper looks the same on every machine:
/// the invariant culture, English, French and Spanish, the working languages of papers.
/// </summary>
internal sealed record Culture(NumberFormatInfo Numbers, DateTimeFormatInfo Dates, bool IsDayFirst)
{
    private static readonly Dictionary<string, Culture> All = new(StringComparer.OrdinalIgnoreCase)
    {
        [string.Empty] = Make(".", ",", "MM/dd/yyyy", "HH:mm:ss", null),
        ["en"] = Make(".", ",", "M/d/yyyy", "h:mm:ss tt", null),
        ["en-US"] = Make(".", ",", "M/d/yyyy", "h:mm:ss tt", null),
        ["en-GB"] = Make(".", ",", "dd/MM/yyyy", "HH:mm:ss", null),
        ["fr"] = Make(",", "\u202F", "dd/MM/yyyy", "HH:mm:ss", French),
        ["fr-FR"] = Make(",", "\u202F", "dd/MM/yyyy", "HH:mm:ss", French),
        ["es"] = Make(",", ".", "d/M/yyyy", "H:mm:ss", Spanish),
        ["es-ES"] = Make(",", ".", "d/M/yyyy", "H:mm:ss", Spanish),
    };

    /// <summary>The culture of no country.</summary>
    public static Culture Invariant => All[string.Empty];

    private static string[][] French =>
    [
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", ""],
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.", ""],
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
    ];

    private static string[][] Spanish =>
    [
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", ""],
        ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic", ""],
        ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        ["dom", "lun", "mar", "mié", "jue", "vie", "sáb"],
    ];

    /// <summary>The culture that an optional argument names; the invariant one where it was left out.</summary>
    public static Culture Named(FunctionCall call, int parameter)
    {
        var name = call.Text(parameter).Content;
        return All.TryGetValue(name, out var culture)
            ? culture
            : throw call.FaultIn(parameter, RenderDiagnostics.UnknownCulture, Evaluation.Conversions.Abbreviate(name));
    }

    private static Culture Make(string point, string group, string date, string time, string[][]? names)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (numbers.NumberDecimalSeparator, numbers.PercentDecimalSeparator, numbers.CurrencyDecimalSeparator) = (point, point, point);
        (numbers.NumberGroupSeparator, numbers.PercentGroupSeparator, numbers.CurrencyGroupSeparator) = (group, group, group);
        var dates = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        (dates.ShortDatePattern, dates.LongTimePattern) = (date, time);
        if (names is not null)
        {
            (dates.MonthNames, dates.MonthGenitiveNames) = (names[0], names[0]);
            (dates.AbbreviatedMonthNames, dates.AbbreviatedMonthGenitiveNames) = (names[1], names[1]);
            (dates.DayNames, dates.AbbreviatedDayNames) = (names[2], names[3]);
        }
        return new Culture(NumberFormatInfo.ReadOnly(numbers), DateTimeFormatInfo.ReadOnly(dates), date[0] == 'd');
    }
}
