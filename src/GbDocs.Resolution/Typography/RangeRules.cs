using System.Buffers;
using System.Globalization;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Typography;

/// <summary>Dashes of ranges: years as the template's rule says, other numbers, days and months.</summary>
internal static class RangeRules
{
    private const char EnDash = '–';
    private const char NoBreak = '\u00A0';
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–");

    /// <summary>Sets the dashes of a line's ranges.</summary>
    public static void Apply(FlatLine line, TypographyRules rules)
    {
        for (var i = line.Next(Dashes, 1); i < line.Length - 1; i = line.Next(Dashes, i + 1))
        {
            if (!line.IsFree(i))
                continue;
            // "2010 – 11" and "18 - 20 January" are ranges, too.
            var isSpaced = line[i - 1] == ' ' && line[i + 1] == ' ';
            var (left, right) = (isSpaced ? i - 2 : i - 1, isSpaced ? i + 2 : i + 1);
            if (DashOf(line, left, right, (isSpaced, rules)) is { } dash)
                Set(line, i, dash, isSpaced);
        }
    }

    private static RangeDash? DashOf(FlatLine line, int left, int right, (bool IsSpaced, TypographyRules Rules) how)
    {
        if (Tokens.IsSpace(line[left]) || Tokens.IsSpace(line[right]))
            return null;
        if (!char.IsAsciiDigit(line[left]) || !char.IsAsciiDigit(line[right]))
            return !how.IsSpaced && IsMonthRange(line, left, right) ? how.Rules.NumberRange : null;
        if (!TryNumber(line, left, right, out var first, out var last))
            return null;
        if (IsYear(first) && (IsYear(last) || last.Length == 2))
            return how.Rules.YearRange;
        var isDays = how.IsSpaced && Months.Contains(WordAfter(line, right));
        return (!how.IsSpaced || isDays) && Value(first) < Value(last) ? how.Rules.NumberRange : null;
    }

    // The numbers on both sides; false where they are parts of something else, as of a date 2004-10-06 or a name like COVID-19.
    private static bool TryNumber(FlatLine line, int left, int right, out string first, out string last)
    {
        var start = left;
        while (IsNumberPart(line, start - 1) && (char.IsAsciiDigit(line[start - 1]) || char.IsAsciiDigit(line[start - 2])))
            start--;
        var end = right;
        while (IsNumberPart(line, end + 1) && (char.IsAsciiDigit(line[end + 1]) || char.IsAsciiDigit(line[end + 2])))
            end++;
        (first, last) = (line.Characters[start..(left + 1)].ToString(), line.Characters[right..(end + 1)].ToString());
        return MayPrecede(line, start - 1) && MayFollow(line, end + 1);
    }

    private static bool IsNumberPart(FlatLine line, int at) => at >= 0 && at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is ',' or '.');

    // "V.1–5" and "US$5–10", but neither "COVID-19" nor a link of a chain of hyphens.
    private static bool MayPrecede(FlatLine line, int at) =>
        line[at] is not ('-' or EnDash or '/' or '_') && !char.IsLetter(line[at]) && (line[at] != '.' || char.IsAsciiLetterUpper(line[at - 1]));

    private static bool MayFollow(FlatLine line, int at) => line[at] is 's' or '(' || (line[at] is not ('-' or EnDash or '/' or '_') && !char.IsLetter(line[at]));

    private static bool IsYear(string number) => number.Length == 4 && number.All(char.IsAsciiDigit) && number[0] is '1' or '2' && Value(number) is >= 1500 and < 2200;

    private static decimal Value(string number) =>
        decimal.TryParse(number.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;

    // "Oct.-Nov. 2005", "27 October-10 November".
    private static bool IsMonthRange(FlatLine line, int left, int right) =>
        Months.Contains(line.Characters[(StartOfWord(line, left))..(left + 1)])
        && (char.IsAsciiDigit(line[right]) ? Months.Contains(WordAfter(line, right)) : Months.Contains(line.Characters[right..Tokens.EndOf(line, right)]));

    private static int StartOfWord(FlatLine line, int at)
    {
        while (at > 0 && (char.IsLetter(line[at - 1]) || line[at - 1] == '.'))
            at--;
        return at;
    }

    private static ReadOnlySpan<char> WordAfter(FlatLine line, int at)
    {
        var start = Tokens.EndOf(line, at) + 1;
        return start >= line.Length ? [] : line.Characters[start..Tokens.EndOf(line, start)];
    }

    private static void Set(FlatLine line, int at, RangeDash dash, bool isSpaced)
    {
        if (dash == RangeDash.AsTyped)
            return;
        line.Set(at, dash == RangeDash.Hyphen ? '-' : EnDash);
        if (dash == RangeDash.SpacedEnDash)
            Space(line, at, isSpaced);
        else if (isSpaced)
            Close(line, at);
    }

    private static void Space(FlatLine line, int at, bool isSpaced)
    {
        if (isSpaced)
        {
            line.Set(at - 1, NoBreak);
            return;
        }
        line.InsertBefore(at, NoBreak);
        line.InsertAfter(at, ' ');
    }

    private static void Close(FlatLine line, int at)
    {
        line.Remove(at - 1);
        line.Remove(at + 1);
    }
}
