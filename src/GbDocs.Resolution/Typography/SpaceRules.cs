using System.Buffers;
using System.Collections.Frozen;

namespace GbDocs.Resolution.Typography;

/// <summary>Spaces at which no line may break: "5 per cent", "No. 87", "7 October 2016", "para. 4", "328th Session", before a spaced dash.</summary>
internal static class SpaceRules
{
    private const char NoBreak = '\u00A0';
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set(
        "%", "million", "millions", "billion", "billions", "trillion", "thousand", "milliard", "milliards", "millones", "mil",
        "km", "m", "cm", "mm", "kg", "g", "t", "ha", "km²", "m²", "°C", "kWh", "MW", "GW", "MB", "GB", "€", "$", "pp");

    // What a number follows: "No. 87", "Rs. 6,020", "CFAF 200".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = Set(
        "No.", "Nos.", "Nos", "no.", "nos.", "n°", "nos", "núm.", "núms.", "para.", "paras", "paras.", "paragr.", "párr.", "párrs.",
        "p.", "pp.", "pág.", "págs.", "art.", "Art.", "arts", "vol.", "Vol.", "ch.", "fig.", "col.", "Rs.",
        "CFAF", "ZAR", "USD", "EUR", "CHF", "GBP", "JPY", "XAF", "XOF", "INR", "BRL", "CNY");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Meetings = Set(
        "Session", "session", "Meeting", "meeting", "bis", "reunión", "Sitting", "sitting");

    /// <summary>Sets the spaces of a line.</summary>
    public static void Apply(FlatLine line)
    {
        for (var i = line.Next(Spaces, 1); i < line.Length; i = line.Next(Spaces, i + 1))
        {
            if (line.IsFree(i) && Holds(line, i))
                line.Set(i, NoBreak);
        }
    }

    private static bool Holds(FlatLine line, int at)
    {
        if (line[at + 1] == '–' && Tokens.IsSpace(AfterRemoved(line, at + 2)))
            return true;
        var left = line.Characters[Tokens.StartOf(line, at)..at].TrimStart("([“«‘");
        var right = line.Characters[(at + 1)..Tokens.EndOf(line, at + 1)];
        if (left.IsEmpty || right.IsEmpty)
            return false;
        return char.IsAsciiDigit(left[^1]) ? HoldsAfterNumber(line, at, left, right) : HoldsAfterWord(left, right);
    }

    private static bool HoldsAfterNumber(FlatLine line, int at, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Units.Contains(right.TrimEnd(".,;:!?)”»")))
            return true;
        if (right is "per" or "pour" or "por")
            return StartsWith(line, at + right.Length + 2, right[1] == 'e' ? "cent" : right[2] == 'u' ? "cent" : "ciento");
        // "21 de julio"
        if (right is "de")
            return Months.Contains(line.Characters[Math.Min(line.Length, at + 4)..Tokens.EndOf(line, Math.Min(line.Length, at + 4))]);
        // Of "18–20 January" the last number counts.
        var figures = left.Length - left.TrimEnd("0123456789").Length;
        return figures == 4 ? right.StartsWith("(No.", StringComparison.Ordinal) : figures <= 2 && Months.Contains(BeforeDash(right));
    }

    // "27 October–10 November": the month ends at the dash.
    private static ReadOnlySpan<char> BeforeDash(ReadOnlySpan<char> word) =>
        word.IndexOfAny('-', '–') is var dash and > 0 ? word[..dash] : word;

    private static bool HoldsAfterWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (char.IsAsciiDigit(right[0]))
            return Leads.Contains(left) || (right.Length >= 4 && char.IsAsciiDigit(right[3]) && Months.Contains(left[(left.LastIndexOfAny('-', '–') + 1)..]));
        return (left is "per" or "pour" && right.StartsWith("cent", StringComparison.Ordinal))
            || (left is "por" && right.StartsWith("ciento", StringComparison.Ordinal))
            || (IsOrdinal(left) && (Meetings.Contains(right.TrimEnd(".,;:!?)”»")) || Months.Contains(right)));
    }

    // "286th", "1er", "328.ª".
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && word.TrimStart("0123456789") is "st" or "nd" or "rd" or "th" or "er" or "re" or "e" or ".ª" or "bis";

    private static char AfterRemoved(FlatLine line, int at)
    {
        while (line[at] == FlatLine.Removed)
            at++;
        return line[at];
    }

    private static bool StartsWith(FlatLine line, int at, string word) =>
        at < line.Length && line.Characters[at..].StartsWith(word, StringComparison.Ordinal);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.Ordinal, words).GetAlternateLookup<ReadOnlySpan<char>>();
}
