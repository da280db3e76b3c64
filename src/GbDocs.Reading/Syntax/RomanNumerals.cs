namespace GbDocs.Reading.Syntax;

/// <summary>Lower-case roman numerals.</summary>
internal static class RomanNumerals
{
    private static readonly (string Sign, int Value)[] Signs =
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];

    /// <summary>The number from 1 to 399; 0 where the text is not written as a roman numeral properly is.</summary>
    public static int Parse(string text)
    {
        var number = 0;
        var rest = text.AsSpan();
        foreach (var (sign, value) in Signs)
        {
            while (rest.StartsWith(sign) && number < 399)
            {
                number += value;
                rest = rest[sign.Length..];
            }
        }
        return rest.IsEmpty && Print(number) == text ? number : 0;
    }

    private static string Print(int number)
    {
        var text = string.Empty;
        foreach (var (sign, value) in Signs)
        {
            while (number >= value)
            {
                text += sign;
                number -= value;
            }
        }
        return text;
    }
}
