using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>array.sort</c>: stable; nulls first, then truth values, numbers, dates, time spans, texts, and the rest as it stood.</summary>
internal static class ArraySort
{
    public static ArrayValue Sort(FunctionCall call)
    {
        var items = call.Items(0);

        // n log n comparisons, and the list itself.
        call.Budget.ChargeItems(items.Count);
        call.Budget.Charge(items.Count * 4L * (long)Math.Log2(items.Count + 2));
        var member = call.Has(1) && call[1] is not NullValue ? call.Text(1).Content : null;
        var comparer = Comparer<Value>.Create((a, b) => Compare(call, a, b));
        return new ArrayValue(items.Select(item => (Item: item, Key: KeyOf(item, member))).OrderBy(pair => pair.Key, comparer).Select(pair => pair.Item));
    }

    private static Value KeyOf(Value item, string? member) =>
        member is null ? item : Members.TryGet(item, member, out var value) ? value : Value.Null;

    private static int Compare(FunctionCall call, Value a, Value b)
    {
        if (a is TextValue first && b is TextValue second)
        {
            call.Budget.Charge(Math.Min(first.Content.Length, second.Content.Length) / 8);
            return TextOrder.Compare(first.Content, second.Content);
        }
        if (Kinds.IsNumber(a) && Kinds.IsNumber(b))
            return CompareNumbers(a, b);
        return (a, b) switch
        {
            (DateValue x, DateValue y) => x.Date.CompareTo(y.Date),
            (TimeSpanValue x, TimeSpanValue y) => x.Duration.CompareTo(y.Duration),
            (BooleanValue x, BooleanValue y) => x.Truth.CompareTo(y.Truth),
            _ => RankOf(a).CompareTo(RankOf(b)),
        };
    }

    private static int CompareNumbers(Value a, Value b) =>
        a is IntegerValue or BigIntegerValue && b is IntegerValue or BigIntegerValue
            ? Conversions.ToBigInteger(a, default).CompareTo(Conversions.ToBigInteger(b, default))
            : Conversions.ToDouble(a, default).CompareTo(Conversions.ToDouble(b, default));

    private static int RankOf(Value value) => value switch
    {
        NullValue or EmptyValue => 0,
        BooleanValue => 1,
        DateValue => 3,
        TimeSpanValue => 4,
        TextValue => 5,
        _ => Kinds.IsNumber(value) ? 2 : 6,
    };
}
