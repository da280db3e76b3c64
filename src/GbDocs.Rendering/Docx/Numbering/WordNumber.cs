using System.Globalization;
using GbDocs.Model.Rules;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>Numbers as Word prints them (ECMA-376, part 1, 17.18.59).</summary>
internal static class WordNumber
{
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Word's name of a style of figures.</summary>
    public static string FormatOf(NumberStyle style) => style switch
    {
        NumberStyle.Arabic => "decimal",
        NumberStyle.UpperRoman => "upperRoman",
        NumberStyle.LowerRoman => "lowerRoman",
        NumberStyle.UpperLetter => "upperLetter",
        NumberStyle.LowerLetter => "lowerLetter",
        _ => "none",
    };

    /// <summary>A number in a style of figures.</summary>
    public static string Print(NumberStyle style, int number) => style switch
    {
        NumberStyle.Arabic => number.ToString(CultureInfo.InvariantCulture),
        NumberStyle.UpperRoman => ToRoman(number).ToUpperInvariant(),
        NumberStyle.LowerRoman => ToRoman(number),
        NumberStyle.UpperLetter => ToLetters(number, 'A'),
        NumberStyle.LowerLetter => ToLetters(number, 'a'),
        _ => string.Empty,
    };

    private static string ToRoman(int number)
    {
        var digits = string.Empty;
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
                digits += letters;
        }
        return digits;
    }

    // After z comes aa, then bb.
    private static string ToLetters(int number, char first) =>
        number < 1 ? string.Empty : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
