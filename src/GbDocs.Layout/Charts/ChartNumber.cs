using System.Globalization;

namespace GbDocs.Layout.Charts;

/// <summary>Numbers as charts print them.</summary>
internal static class ChartNumber
{
    /// <summary>A number with thousands set apart by no-break spaces, a minus sign, and the decimal sign of the language.</summary>
    public static string Of(decimal value, string language)
    {
        var digits = Math.Abs(value).ToString("#,0.####", CultureInfo.InvariantCulture).Replace(',', '\u00A0');
        var isPoint = language.Split('-')[0] is "en" or "zh" or "ja" or "ko" or "ar";
        return (value < 0 ? "\u2212" : string.Empty) + (isPoint ? digits : digits.Replace('.', ','));
    }

    /// <summary>A part of a whole in per cent with at most one decimal.</summary>
    public static string Share(decimal part, decimal whole, string language) =>
        Of(whole == 0 ? 0 : Math.Round(part * 100 / whole, 1, MidpointRounding.AwayFromZero), language) + "%";
}
