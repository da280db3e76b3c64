using System.Globalization;

namespace GbDocs.Reading.Tables;

/// <summary>Numbers as statistical tables hold them: <c>10 796</c>, <c>2,131</c>, <c>–69.5</c>, <c>3.9%</c>.</summary>
internal static class Numbers
{
    private static readonly char[] Separators = [' ', ',', '\u00A0', '\u202F', '\u2009'];

    /// <summary>Whether a text says that there is nothing: empty, a dash, or dots.</summary>
    public static bool IsNil(string text) => text.Trim() is "" or "-" or "–" or "—" or "…" or "..." or "n.a." or "..";

    /// <summary>Reads a number; thousands must be in threes, the minus may be a hyphen, a dash or the sign.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        var rest = text.Trim();
        if (rest.EndsWith('%'))
            rest = rest[..^1].TrimEnd();
        var isNegative = rest.Length > 0 && rest[0] is '-' or '–' or '−';
        if (isNegative || rest.StartsWith('+'))
            rest = rest[1..].TrimStart();
        if (rest.Length == 0 || !char.IsAsciiDigit(rest[0]) || !HasThousandsInThrees(rest))
            return false;
        var digits = string.Concat(rest.Split(Separators));
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return false;
        number = isNegative ? -number : number;
        return true;
    }

    /// <summary>How many decimals a number is printed with.</summary>
    public static int Decimals(string text)
    {
        var point = text.LastIndexOf('.');
        return point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
    }

    private static bool HasThousandsInThrees(string text)
    {
        var whole = text.Split('.')[0].Split(Separators);
        return whole[0].Length is >= 1 and var first && (whole.Length == 1 || first <= 3) && whole.Skip(1).All(p => p.Length == 3);
    }
}
