using System.Globalization;
using System.Numerics;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Evaluation;

/// <summary>One kind of value as another, by the rules of the language.</summary>
internal static class Conversions
{
    /// <summary>Only null, false and <c>empty</c> count as false; 0 and the empty text count as true.</summary>
    public static bool ToBoolean(Value value) => value switch
    {
        NullValue or EmptyValue => false,
        BooleanValue truth => truth.Truth,
        _ => true,
    };

    /// <summary>A whole number of 32 bits; fractions are rounded to the nearest, halves to the even number.</summary>
    public static int ToInteger(Value value, SourceSpan span)
    {
        var number = ToLong(value, span);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw OutOfRange(number.ToString(CultureInfo.InvariantCulture), span);
    }

    /// <summary>A whole number of 64 bits.</summary>
    public static long ToLong(Value value, SourceSpan span) => value switch
    {
        NullValue => 0,
        BooleanValue truth => truth.Truth ? 1 : 0,
        IntegerValue integer => integer.Number,
        BigIntegerValue big => throw OutOfRange(Abbreviate(big.Number), span),
        TextValue text => long.TryParse(text.Content, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw Unreadable(text, "a whole number", span),
        DoubleValue or FloatValue or DecimalValue => Rounded(ToDouble(value, span), span),
        _ => throw WrongKind("a whole number", value, span),
    };

    /// <summary>A number of 64 bits.</summary>
    public static double ToDouble(Value value, SourceSpan span) => value switch
    {
        NullValue => 0,
        BooleanValue truth => truth.Truth ? 1 : 0,
        IntegerValue integer => integer.Number,
        BigIntegerValue big => (double)big.Number,
        DoubleValue number => number.Number,
        FloatValue number => number.Number,
        DecimalValue number => (double)number.Number,
        TextValue text => double.TryParse(text.Content, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw Unreadable(text, "a number", span),
        _ => throw WrongKind("a number", value, span),
    };

    /// <summary>A decimal number.</summary>
    public static decimal ToDecimal(Value value, SourceSpan span)
    {
        if (value is DecimalValue exact)
            return exact.Number;
        if (value is IntegerValue integer)
            return integer.Number;
        var number = ToDouble(value, span);
        return Math.Abs(number) < 7.9e28 ? (decimal)number : throw OutOfRange(number.ToString(CultureInfo.InvariantCulture), span);
    }

    /// <summary>A whole number of any size.</summary>
    public static BigInteger ToBigInteger(Value value, SourceSpan span) =>
        value is BigIntegerValue big ? big.Number : ToLong(value, span);

    public static Exception WrongKind(string wanted, Value value, SourceSpan span) =>
        new TemplateFaultException(RenderDiagnostics.WrongKind, span, wanted, Kinds.Describe(value));

    private static long Rounded(double number, SourceSpan span)
    {
        var rounded = Math.Round(number, MidpointRounding.ToEven);
        return Math.Abs(rounded) < 9.2e18 ? (long)rounded : throw OutOfRange(number.ToString(CultureInfo.InvariantCulture), span);
    }

    private static TemplateFaultException OutOfRange(string number, SourceSpan span) => new(RenderDiagnostics.OutOfRange, span, number);

    private static TemplateFaultException Unreadable(TextValue text, string what, SourceSpan span) =>
        new(RenderDiagnostics.Unreadable, span, Abbreviate(text.Content), what);

    internal static string Abbreviate(string text) => text.Length <= 40 ? text : text[..37] + "...";

    // A number of a million digits would take long to print.
    private static string Abbreviate(BigInteger number) =>
        number.GetBitLength() > 256 ? "This number" : number.ToString(CultureInfo.InvariantCulture);
}
