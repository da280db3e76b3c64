using GbDocs.Model.Sources;
using GbDocs.Templates.Output;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

/// <summary>The binary operators over values: which rules apply is chosen by the kinds of the operands.</summary>
internal sealed partial class Operators(WorkBudget budget, Func<Value, SourceSpan, TextValue> toText)
{
    /// <summary>The result of an operator; <paramref name="span"/> is the whole expression.</summary>
    public Value Apply(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        budget.Charge(WorkBudget.Step);
        if (operation is TokenKind.ShiftLeft or TokenKind.ShiftRight && (left is ArrayValue or RangeValue || right is ArrayValue or RangeValue))
            return Push(operation, left, right, span);
        if (left is TextValue || right is TextValue)
            return OfTexts(operation, left, right, span);
        if (left is EmptyValue || right is EmptyValue)
            return OfEmpty(operation, left, right, span);
        if (left is NullValue || right is NullValue)
            return OfNull(operation, left, right);
        if (left is ArrayValue or RangeValue || right is ArrayValue or RangeValue)
            return OfLists(operation, left, right, span);
        if (left is DateValue or TimeSpanValue)
            return OfTimes(operation, left, right, span);
        if (IsNumeric(left) && IsNumeric(right))
            return OfNumbers(operation, left, right, span);
        return OfIdentities(operation, left, right, span);
    }

    private static bool IsNumeric(Value value) => value is BooleanValue || Kinds.IsNumber(value);

    private Value OfTexts(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        if (operation == TokenKind.Star)
            return right is TextValue text ? Repeat(text, left, span) : Repeat((TextValue)left, right, span);
        var (first, second) = (toText(left, span), toText(right, span));
        budget.Charge(Math.Min(first.Content.Length, second.Content.Length));
        return operation switch
        {
            TokenKind.Plus => Concatenate(first, second, span),
            TokenKind.EqualEqual => Value.Of(first.Content == second.Content),
            TokenKind.NotEqual => Value.Of(first.Content != second.Content),
            _ => Compare(operation, TextOrder.Compare(first.Content, second.Content)) ?? throw BadOperands(operation, left, right, span),
        };
    }

    /// <summary>The two texts one after the other; each keeps its origin.</summary>
    public TextValue Concatenate(TextValue first, TextValue second, SourceSpan span)
    {
        if (first.Content.Length == 0)
            return second;
        if (second.Content.Length == 0)
            return first;
        var builder = new MappedTextBuilder(budget);
        builder.Append(first, span);
        builder.Append(second, span);
        return builder.ToValue();
    }

    private TextValue Repeat(TextValue text, Value times, SourceSpan span)
    {
        var count = Math.Max(0, Conversions.ToInteger(times, span));
        budget.ChargeText((long)count * text.Content.Length * 2);
        return count == 1 ? text : text.WithSameLength(string.Concat(Enumerable.Repeat(text.Content, count)));
    }

    private static Value OfEmpty(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        var isEqual = Kinds.IsEmpty(left) && Kinds.IsEmpty(right);
        return operation switch
        {
            TokenKind.EqualEqual or TokenKind.LessEqual or TokenKind.GreaterEqual => Value.Of(isEqual),
            TokenKind.NotEqual => Value.Of(!isEqual),
            TokenKind.Less or TokenKind.Greater => Value.Of(false),
            _ => throw BadOperands(operation, left, right, span),
        };
    }

    /// <summary>Comparing with null is false, unless both are null; computing with null gives null.</summary>
    private static Value OfNull(TokenKind operation, Value left, Value right)
    {
        var areBoth = left is NullValue && right is NullValue;
        return operation switch
        {
            TokenKind.EqualEqual => Value.Of(areBoth),
            TokenKind.NotEqual => Value.Of(!areBoth),
            TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => Value.Of(false),
            _ => Value.Null,
        };
    }

    private static Value OfTimes(TokenKind operation, Value left, Value right, SourceSpan span) => (operation, left, right) switch
    {
        (TokenKind.Minus, DateValue a, DateValue b) => Value.Of(a.Date.DateTime - b.Date.DateTime),
        (TokenKind.Plus, DateValue a, TimeSpanValue b) => Value.Of(Times.Add(a.Date, b.Duration, span)),
        (TokenKind.Minus, DateValue a, TimeSpanValue b) => Value.Of(Times.Add(a.Date, Times.Negate(b.Duration, span), span)),
        (TokenKind.Plus, TimeSpanValue a, TimeSpanValue b) => Value.Of(Times.Add(a.Duration, b.Duration, span)),
        (TokenKind.Minus, TimeSpanValue a, TimeSpanValue b) => Value.Of(Times.Add(a.Duration, Times.Negate(b.Duration, span), span)),
        (_, DateValue a, DateValue b) => Compare(operation, a.Date.CompareTo(b.Date)) ?? throw BadOperands(operation, left, right, span),
        (_, TimeSpanValue a, TimeSpanValue b) => Compare(operation, a.Duration.CompareTo(b.Duration)) ?? throw BadOperands(operation, left, right, span),
        _ => OfIdentities(operation, left, right, span),
    };

    /// <summary>Objects and functions equal themselves alone.</summary>
    private static Value OfIdentities(TokenKind operation, Value left, Value right, SourceSpan span) => operation switch
    {
        TokenKind.EqualEqual => Value.Of(ReferenceEquals(left, right)),
        TokenKind.NotEqual => Value.Of(!ReferenceEquals(left, right)),
        _ => throw BadOperands(operation, left, right, span),
    };

    private static Value? Compare(TokenKind operation, int order) => operation switch
    {
        TokenKind.EqualEqual => Value.Of(order == 0),
        TokenKind.NotEqual => Value.Of(order != 0),
        TokenKind.Less => Value.Of(order < 0),
        TokenKind.LessEqual => Value.Of(order <= 0),
        TokenKind.Greater => Value.Of(order > 0),
        TokenKind.GreaterEqual => Value.Of(order >= 0),
        _ => null,
    };

    private static TemplateFaultException BadOperands(TokenKind operation, Value left, Value right, SourceSpan span) =>
        new(RenderDiagnostics.BadOperands, span, OperatorNames.Of(operation), Kinds.Describe(left), Kinds.Describe(right));
}
