using System.Globalization;
using System.Text;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Numbering;

/// <summary>Writes ordinals in the figures that Word has (ECMA-376 17.18.59).</summary>
internal static class Figures
{
    private static readonly (int Value, string Letters)[] RomanSteps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The figures of an ordinal; empty for <see cref="NumberStyle.None"/>.</summary>
    public static string Of(NumberStyle style, int ordinal) => style switch
    {
        NumberStyle.None => string.Empty,
        _ when ordinal < 1 => ordinal.ToString(CultureInfo.InvariantCulture),
        NumberStyle.Arabic => ordinal.ToString(CultureInfo.InvariantCulture),
        NumberStyle.UpperRoman => Roman(ordinal).ToUpperInvariant(),
        NumberStyle.LowerRoman => Roman(ordinal),
        NumberStyle.UpperLetter => Letters('A', ordinal),
        NumberStyle.LowerLetter => Letters('a', ordinal),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The number as printed where its part stands: <c>(a)</c>.</summary>
    public static string Mark(NumberFormat format, int ordinal) =>
        format.Style == NumberStyle.None ? string.Empty : format.Prefix + Of(format.Style, ordinal) + format.Suffix;

    /// <summary>The number as a part of a composed citation: "III" of "III.", but "(b)" of "(b)" and of "b)".</summary>
    public static string CitationPart(NumberFormat format, int ordinal)
    {
        var figures = Of(format.Style, ordinal);
        return format.Suffix.Contains(')', StringComparison.Ordinal) ? $"({figures})" : figures;
    }

    /// <summary>Adds a part to a citation: "III" and "3" are "III.3", "III.3" and "(b)" are "III.3(b)".</summary>
    public static string Compose(string parent, string part) =>
        parent.Length == 0 || part.Length == 0 || part[0] == '(' ? parent + part : $"{parent}.{part}";

    // Word repeats the letter: after z come aa, bb, cc.
    private static string Letters(char first, int ordinal) =>
        new((char)(first + ((ordinal - 1) % 26)), ((ordinal - 1) / 26) + 1);

    private static string Roman(int ordinal)
    {
        var letters = new StringBuilder();
        foreach (var (value, step) in RomanSteps)
        {
            for (; ordinal >= value; ordinal -= value)
                letters.Append(step);
        }
        return letters.ToString();
    }
}
