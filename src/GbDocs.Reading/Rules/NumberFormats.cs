using GbDocs.Model.Rules;

namespace GbDocs.Reading.Rules;

/// <summary>Reads a number's form from the first number of the series: <c>1.</c>, <c>(a)</c>, <c>I.</c>, <c>none</c>.</summary>
internal static class NumberFormats
{
    private const int LongestAffix = 12;

    /// <summary>The form; null for another text.</summary>
    public static NumberFormat? Read(string text)
    {
        if (text == "none")
            return NumberFormat.None;
        var at = text.AsSpan().IndexOfAny("1IiAa");
        if (at < 0 || at > LongestAffix || text.Length - at - 1 > LongestAffix)
            return null;
        var (prefix, suffix) = (text[..at], text[(at + 1)..]);
        if (prefix.Concat(suffix).Any(char.IsLetterOrDigit))
            return null;
        var style = text[at] switch
        {
            '1' => NumberStyle.Arabic,
            'I' => NumberStyle.UpperRoman,
            'i' => NumberStyle.LowerRoman,
            'A' => NumberStyle.UpperLetter,
            _ => NumberStyle.LowerLetter,
        };
        return new NumberFormat(style, prefix, suffix);
    }
}
