using System.Buffers;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Typography;

/// <summary>Minus signs, nil and the separators of thousands.</summary>
internal static class FigureRules
{
    private const char Minus = '−';
    private const char NoBreak = '\u00A0';
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Sets the figures of a line.</summary>
    public static void Apply(FlatLine line, LineContext context, TypographyRules rules)
    {
        if (context.IsCell && IsNil(line))
        {
            line.Set(0, '–');
            line.Remove(1);
            return;
        }
        SetMinus(line);
        if (context.IsFigureCell && context.Language is "fr" or "es")
            SetDecimalComma(line);
        var thousands = context.IsCell ? rules.TableThousands : rules.TextThousands;
        if (thousands == Thousands.AsTyped)
            return;
        SetSeparators(line, context, thousands);
        if (context.IsFigureCell)
            Separate(line, thousands == Thousands.Comma ? ',' : NoBreak);
    }

    private static bool IsNil(FlatLine line) => line.Characters is "-" or "--";

    // A dash before a figure and after no figure or letter is a minus.
    private static void SetMinus(FlatLine line)
    {
        for (var i = line.Next(Dashes, 0); i < line.Length - 1; i = line.Next(Dashes, i + 1))
        {
            if (!char.IsAsciiDigit(line[i + 1]))
                continue;
            var isFirst = i == 0 || line[i - 1] == '(';
            var isAfterWord = line[i - 1] == ' ' && char.IsLetter(line[i - 2]);
            if (isFirst || isAfterWord)
                line.Set(i, Minus);
        }
    }

    // Data files have points; a cell that holds one number and nothing else is no section's number.
    private static void SetDecimalComma(FlatLine line)
    {
        var text = line.Characters.TrimEnd("%  ");
        var point = text.IndexOf('.');
        if (point > 0 && char.IsAsciiDigit(text[point - 1]) && !text[(point + 1)..].IsEmpty && text[(point + 1)..].TrimStart("0123456789").IsEmpty)
            line.Set(point, ',');
    }

    // Separators that were typed: in groups of three figures after one to three.
    private static void SetSeparators(FlatLine line, LineContext context, Thousands thousands)
    {
        for (var i = line.Next(Digits, 0); i < line.Length; i = line.Next(Digits, i + 1))
        {
            if (char.IsAsciiDigit(line[i - 1]) || line[i - 1] is '.' or ',')
                continue;
            var end = EndOfGroups(line, i, context);
            for (var at = i; at < end; at++)
            {
                if (!char.IsAsciiDigit(line[at]))
                    line.Set(at, thousands == Thousands.Comma ? ',' : NoBreak);
            }
            i = Math.Max(i, end - 1);
        }
    }

    // The end of "10,796" or "10 796"; the start itself where there are no groups.
    private static int EndOfGroups(FlatLine line, int start, LineContext context)
    {
        var first = CountDigits(line, start);
        if (first > 3)
            return start + first;
        var end = start + first;
        while (IsSeparator(line[end], context) && line.IsFree(end) && CountDigits(line, end + 1) == 3)
            end += 4;
        return end;
    }

    // A comma is the decimal sign in French and Spanish; an ordinary space parts numbers as well as groups, but not in a cell of figures.
    private static bool IsSeparator(char character, LineContext context) => character switch
    {
        '\u00A0' or '\u202F' or '\u2009' => true,
        ',' => context.Language is not ("fr" or "es"),
        ' ' => context.IsFigureCell || context.Language is "fr" or "es",
        _ => false,
    };

    private static int CountDigits(FlatLine line, int at)
    {
        var end = at;
        while (char.IsAsciiDigit(line[end]))
            end++;
        return end - at;
    }

    // A cell that holds nothing but a number typed without separators, as data files have them.
    private static void Separate(FlatLine line, char separator)
    {
        var start = line[0] is '-' or '–' or Minus or '+' ? 1 : 0;
        var digits = CountDigits(line, start);
        var rest = line.Characters[(start + digits)..];
        if (digits < 4 || !(rest.IsEmpty || rest is "%" || (rest[0] is '.' or ',' && rest[1..].TrimEnd("0123456789").IsEmpty)))
            return;
        for (var at = start + digits - 3; at > start; at -= 3)
            line.InsertBefore(at, separator);
    }
}
