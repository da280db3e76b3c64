using GbDocs.Model.Sources;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

// Lists: joined, repeated, shortened, compared; the operands stay as they are.
internal sealed partial class Operators
{
    private Value OfLists(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        switch (operation)
        {
            case TokenKind.Star:
                return right is ArrayValue or RangeValue ? RepeatList(Items(right, span), left, span) : RepeatList(Items(left, span), right, span);
            case TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent when left is ArrayValue or RangeValue:
                return Part(operation, Items(left, span), right, span);
        }
        if (left is not (ArrayValue or RangeValue) || right is not (ArrayValue or RangeValue))
            return OfIdentities(operation, left, right, span);
        return operation == TokenKind.Plus
            ? new ArrayValue(Charged(Items(left, span)).Concat(Charged(Items(right, span))))
            : CompareLists(operation, Items(left, span), Items(right, span), span);
    }

    /// <summary><c>list &lt;&lt; item</c> adds behind, <c>item &gt;&gt; list</c> before.</summary>
    private ArrayValue Push(TokenKind operation, Value left, Value right, SourceSpan span)
    {
        if (operation == TokenKind.ShiftLeft && left is ArrayValue or RangeValue)
            return new ArrayValue(Charged(Items(left, span)).Append(right));
        if (operation == TokenKind.ShiftRight && right is ArrayValue or RangeValue)
            return new ArrayValue(Charged(Items(right, span)).Prepend(left));
        throw BadOperands(operation, left, right, span);
    }

    private ArrayValue RepeatList(IReadOnlyList<Value> items, Value times, SourceSpan span)
    {
        var count = Math.Max(0, Conversions.ToInteger(times, span));
        budget.ChargeItems((long)count * items.Count);
        return new ArrayValue(Enumerable.Range(0, items.Count == 0 ? 0 : count).SelectMany(_ => items));
    }

    /// <summary><c>list / n</c> is the first n-th of the list; <c>list % n</c> is each n-th item of it.</summary>
    private ArrayValue Part(TokenKind operation, IReadOnlyList<Value> items, Value divisor, SourceSpan span)
    {
        var number = Conversions.ToInteger(divisor, span);
        if (number == 0)
            throw new TemplateFaultException(RenderDiagnostics.DivisionByZero, span);
        if (number < 0)
            throw new TemplateFaultException(RenderDiagnostics.OutOfRange, span, "A negative number");
        var charged = Charged(items);
        return operation == TokenKind.Percent
            ? new ArrayValue(charged.Where((_, index) => index % number == 0))
            : new ArrayValue(charged.Take(items.Count / number));
    }

    private Value CompareLists(TokenKind operation, IReadOnlyList<Value> left, IReadOnlyList<Value> right, SourceSpan span)
    {
        if (Compare(operation, left.Count.CompareTo(right.Count)) is not { } byLength)
            throw new TemplateFaultException(RenderDiagnostics.BadOperands, span, OperatorNames.Of(operation), "a list", "a list");
        if (left.Count != right.Count || left.Count == 0)
            return byLength;
        return operation switch
        {
            TokenKind.EqualEqual => Value.Of(AllItems(TokenKind.EqualEqual, left, right, span)),
            TokenKind.NotEqual => Value.Of(!AllItems(TokenKind.EqualEqual, left, right, span)),
            _ => Value.Of(AllItems(operation, left, right, span)),
        };
    }

    private int listDepth;

    private bool AllItems(TokenKind operation, IReadOnlyList<Value> left, IReadOnlyList<Value> right, SourceSpan span)
    {
        // A list may hold itself.
        if (++listDepth > 32)
            throw new TemplateFaultException(RenderDiagnostics.ValueTooDeep, span, "32");
        try
        {
            return left.Zip(right).All(pair => Conversions.ToBoolean(Apply(operation, pair.First, pair.Second, span)));
        }
        finally
        {
            listDepth--;
        }
    }

    private IReadOnlyList<Value> Items(Value value, SourceSpan span) => ItemLists.Of(value, span, budget);

    private IReadOnlyList<Value> Charged(IReadOnlyList<Value> items)
    {
        budget.ChargeItems(items.Count);
        return items;
    }
}
