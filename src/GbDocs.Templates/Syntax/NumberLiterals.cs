using System.Globalization;
using System.Numerics;

namespace GbDocs.Templates.Syntax;

/// <summary>The values of number literals; null for what is too long or not a number.</summary>
internal static class NumberLiterals
{
    private const int MaximumDigits = 1_000;

    public static Value? Integer(ReadOnlySpan<char> text)
    {
        var digits = text.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        return digits.Length <= MaximumDigits && BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Value.Of(number)
            : null;
    }

    /// <summary><c>0x1ef</c>, <c>0b101</c>: 32 or 64 bits, signed unless a <c>u</c> follows.</summary>
    public static Value? Prefixed(ReadOnlySpan<char> text, int bitsPerDigit)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = (isUnsigned ? text[2..^1] : text[2..]).ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length == 0 || digits.TrimStart('0').Length * bitsPerDigit > 64)
            return null;
        var bits = digits.Aggregate(0UL, (sum, digit) => (sum << bitsPerDigit) | Convert.ToUInt64(digit.ToString(), 16));
        if (isUnsigned)
            return Value.Of(new BigInteger(bits));
        return bits <= uint.MaxValue ? Value.Of((long)unchecked((int)(uint)bits)) : Value.Of(unchecked((long)bits));
    }

    /// <summary><c>1.5</c>, <c>1e3</c>; <c>f</c>, <c>d</c> and <c>m</c> choose 32 bits, 64 bits, decimal.</summary>
    public static Value? Float(ReadOnlySpan<char> text)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = (char.IsAsciiDigit(suffix) ? text : text[..^1]).ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        if (digits.Length > MaximumDigits)
            return null;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (suffix == 'm')
            return decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var exact) ? Value.Of(exact) : null;
        if (!double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number))
            return null;
        return suffix == 'f' ? Value.Of((float)number) : Value.Of(number);
    }
}
