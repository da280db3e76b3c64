using System.Numerics;
using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Numbers: the wider kind of the two decides (decimal, 64-bit, 32-bit, whole). Whole numbers never overflow.
internal sealed partial class Operators
{
    // A larger number takes too long to multiply and to print.
    private const long MaximumBits = 1 << 16;

    private Value OfNumbers(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        if (left is DecimalValue || right is DecimalValue)
            return OfDecimals(operation, Conversions.ToDecimal(left, span), Conversions.ToDecimal(right, span), span);
        if (left is DoubleValue || right is DoubleValue)
            return OfDoubles(operation, Conversions.ToDouble(left, span), Conversions.ToDouble(right, span)) ?? throw BadOperands(operation, left, right, span);
        if (left is FloatValue || right is FloatValue)
            return Narrowed(OfDoubles(operation, Conversions.ToDouble(left, span), Conversions.ToDouble(right, span))) ?? throw BadOperands(operation, left, right, span);
        if (left is BooleanValue && right is BooleanValue && operation is not (TokenKind.EqualEqual or TokenKind.NotEqual))
            throw BadOperands(operation, left, right, span);
        if (left is not BigIntegerValue && right is not BigIntegerValue)
            return OfIntegers(operation, Conversions.ToLong(left, span), Conversions.ToLong(right, span), span);
        return OfBigIntegers(operation, Conversions.ToBigInteger(left, span), Conversions.ToBigInteger(right, span), span);
    }

    private static Value OfDecimals(TokenKind operation, decimal left, decimal right, SourceSpan span)
    {
        if (right == 0 && operation is TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent)
            throw new TemplateFaultException(RenderDiagnostics.DivisionByZero, span);
        try
        {
            return operation switch
            {
                TokenKind.Plus => Value.Of(left + right),
                TokenKind.Minus => Value.Of(left - right),
                TokenKind.Star => Value.Of(left * right),
                TokenKind.Slash => Value.Of(left / right),
                TokenKind.DoubleSlash => Value.Of(Math.Round(left / right)),
                TokenKind.Percent => Value.Of(left % right),
                _ => Compare(operation, left.CompareTo(right)) ?? throw BadOperands(operation, Value.Of(left), Value.Of(right), span),
            };
        }
        catch (OverflowException)
        {
            throw new TemplateFaultException(RenderDiagnostics.OutOfRange, span, "The decimal number");
        }
    }

    private static Value? OfDoubles(TokenKind operation, double left, double right) => operation switch
    {
        TokenKind.Plus => Value.Of(left + right),
        TokenKind.Minus => Value.Of(left - right),
        TokenKind.Star => Value.Of(left * right),
        TokenKind.Slash => Value.Of(left / right),
        TokenKind.DoubleSlash => Value.Of(Math.Round(left / right)),
        TokenKind.Percent => Value.Of(left % right),
        TokenKind.EqualEqual => Value.Of(left.Equals(right)),
        TokenKind.NotEqual => Value.Of(!left.Equals(right)),
        TokenKind.Less => Value.Of(left < right),
        TokenKind.LessEqual => Value.Of(left <= right),
        TokenKind.Greater => Value.Of(left > right),
        TokenKind.GreaterEqual => Value.Of(left >= right),
        _ => null,
    };

    private static Value? Narrowed(Value? value) => value is DoubleValue number ? Value.Of((float)number.Number) : value;

    private Value OfIntegers(TokenKind operation, long left, long right, SourceSpan span) => operation switch
    {
        TokenKind.DotDot => Range(left, right, isInclusive: true, span),
        TokenKind.DotDotLess => Range(left, right, isInclusive: false, span),
        TokenKind.Slash => Value.Of(left / (double)right),
        _ => Compare(operation, left.CompareTo(right)) ?? OfBigIntegers(operation, left, right, span),
    };

    private Value OfBigIntegers(TokenKind operation, BigInteger left, BigInteger right, SourceSpan span)
    {
        if (right.IsZero && operation is TokenKind.DoubleSlash or TokenKind.Percent)
            throw new TemplateFaultException(RenderDiagnostics.DivisionByZero, span);
        budget.Charge((left.GetBitLength() + right.GetBitLength()) / 64);
        return operation switch
        {
            TokenKind.Plus => Whole(left + right, span),
            TokenKind.Minus => Whole(left - right, span),
            TokenKind.Star => Whole(left * right, span),
            TokenKind.Slash => Value.Of((double)left / (double)right),
            TokenKind.DoubleSlash => Whole(left / right, span),
            TokenKind.Percent => Whole(left % right, span),
            TokenKind.ShiftLeft => Whole(left << ShiftOf(right, span), span),
            TokenKind.ShiftRight => Whole(left >> ShiftOf(right, span), span),
            _ => Compare(operation, left.CompareTo(right)) ?? throw BadOperands(operation, Value.Of(left), Value.Of(right), span),
        };
    }

    private static int ShiftOf(BigInteger places, SourceSpan span) =>
        BigInteger.Abs(places) <= MaximumBits ? (int)places : throw TooLarge(span);

    private static Value Whole(BigInteger number, SourceSpan span) =>
        number.GetBitLength() <= MaximumBits ? Value.Of(number) : throw TooLarge(span);

    private static TemplateFaultException TooLarge(SourceSpan span) => new(RenderDiagnostics.OutOfRange, span, "The whole number");

    /// <summary>The numbers from one to the other, downwards where the second is the smaller.</summary>
    private static RangeValue Range(long first, long last, bool isInclusive, SourceSpan span)
    {
        var distance = BigInteger.Abs((BigInteger)last - first) + (isInclusive ? 1 : 0);
        if (distance > long.MaxValue)
            throw TooLarge(span);
        return new RangeValue(first, (long)distance, last >= first ? 1 : -1);
    }
}
