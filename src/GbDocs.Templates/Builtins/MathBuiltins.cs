using System.Globalization;
using System.Numerics;
using GbDocs.Templates.Evaluation;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Builtins;

/// <summary><c>math</c>.</summary>
internal static class MathBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("abs", "value", call => OfNumber(call, BigInteger.Abs, Math.Abs, Math.Abs)),
        Define.Function("ceil", "value", call => OfNumber(call, n => n, Math.Ceiling, Math.Ceiling)),
        Define.Function("floor", "value", call => OfNumber(call, n => n, Math.Floor, Math.Floor)),
        Define.Function("round", "value precision?", Round),
        Define.Function("divided_by", "value divisor", DividedBy),
        Define.Function("plus", "value with", call => Apply(call, TokenKind.Plus)),
        Define.Function("minus", "value with", call => Apply(call, TokenKind.Minus)),
        Define.Function("times", "value with", call => Apply(call, TokenKind.Star)),
        Define.Function("modulo", "value with", call => Apply(call, TokenKind.Percent)),
        Define.Function("is_number", "value", call => Value.Of(Kinds.IsNumber(call[0]))),
        Define.Function("format", "value format culture?", call => Value.Text(NumberFormat.Print(call, call[0]))),
        Define.Function("random", "min_value max_value", RandomBetween),
        Define.Function("uuid", "", NewUuid),
    ];

    private static Value OfNumber(
        FunctionCall call, Func<BigInteger, BigInteger> ofWhole, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal) => call[0] switch
        {
            NullValue => Value.Null,
            IntegerValue or BigIntegerValue => Value.Of(ofWhole(Conversions.ToBigInteger(call[0], call.Span))),
            DecimalValue exact => Value.Of(ofDecimal(exact.Number)),
            FloatValue number => Value.Of((float)ofDouble(number.Number)),
            _ => Value.Of(ofDouble(call.Number(0))),
        };

    // Halves go to the even digit, as .NET rounds.
    private static Value Round(FunctionCall call)
    {
        var precision = call.Has(1) ? call.Integer(1) : 0;
        if (precision is < 0 or > 15)
            throw call.FaultIn(1, RenderDiagnostics.OutOfRange, precision.ToString(CultureInfo.InvariantCulture));
        return OfNumber(call, n => n, n => Math.Round(n, precision), n => Math.Round(n, precision));
    }

    /// <summary>A whole divisor gives a whole number, rounded down.</summary>
    private static Value DividedBy(FunctionCall call)
    {
        var result = Apply(call, TokenKind.Slash);
        if (call[1] is not (IntegerValue or BigIntegerValue) || result is NullValue)
            return result;
        var quotient = Math.Floor(Conversions.ToDouble(result, call.Span));
        return double.IsFinite(quotient) ? Value.Of(new BigInteger(quotient)) : throw call.Fault(RenderDiagnostics.DivisionByZero);
    }

    private static Value Apply(FunctionCall call, TokenKind operation)
    {
        for (var i = 0; i < 2; i++)
        {
            if (call[i] is not (NullValue or TimeSpanValue or DateValue) && !Kinds.IsNumber(call[i]))
                throw Conversions.WrongKind("a number", call[i], call.SpanOf(i));
        }
        return call.Evaluator.Operators.Apply(operation, call[0], call[1], call.Span);
    }

    private static Value RandomBetween(FunctionCall call)
    {
        var (minimum, maximum) = (call.Integer(0), call.Integer(1));
        if (maximum < minimum)
            throw call.FaultIn(1, RenderDiagnostics.OutOfRange, "An upper bound below the lower one");
        var width = (ulong)((long)maximum - minimum);
        return Value.Of(minimum + (width == 0 ? 0 : (long)(call.Evaluator.Draw() % width)));
    }

    /// <summary>An identifier of RFC 9562, version 8: its bits come from the render's own series.</summary>
    private static TextValue NewUuid(FunctionCall call)
    {
        var high = (call.Evaluator.Draw() & ~0xF000UL) | 0x8000;
        var low = (call.Evaluator.Draw() & ~(3UL << 62)) | (2UL << 62);
        var digits = high.ToString("x16", CultureInfo.InvariantCulture) + low.ToString("x16", CultureInfo.InvariantCulture);
        return Value.Text($"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}");
    }
}
