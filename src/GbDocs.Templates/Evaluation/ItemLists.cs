using System.Collections;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Evaluation;

/// <summary>The items of lists and ranges; those of a range are charged, since they are made one by one.</summary>
internal static class ItemLists
{
    public static IReadOnlyList<Value> Of(Value value, SourceSpan span, WorkBudget budget)
    {
        switch (value)
        {
            case NullValue or EmptyValue:
                return [];
            case ArrayValue array:
                budget.Charge(array.Items.Count);
                return array.Items;
            case RangeValue range:
                budget.ChargeItems(range.Count);
                return new Numbers(range);
            default:
                throw Conversions.WrongKind("a list", value, span);
        }
    }

    private sealed class Numbers(RangeValue range) : IReadOnlyList<Value>
    {
        public int Count => (int)range.Count;

        public Value this[int index] => Value.Of(range.At(index));

        public IEnumerator<Value> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
