using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>array</c>: every function gives a new list and leaves its arguments as they are.</summary>
internal static class ArrayBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("add", "list value", call => List(call, call.Items(0).Append(call[1]), 1)),
        Define.Function("add_range", "list1 list2", Concat),
        Define.Function("concat", "list1 list2", Concat),
        Define.Function("compact", "list", call => OfList(call, items => items.Where(item => item is not NullValue))),
        Define.Function("cycle", "list group?", call => call.Evaluator.Cycle(call)),
        Define.Function("any", "list function args...", call => Value.Of(call.Items(0).ToArray().Any(item => Passes(call, item)))),
        Define.Function("each", "list function args...", call => OfList(call, items => items.ToArray().Select(item => Applied(call, item)))),
        Define.Function("filter", "list function args...", call => OfList(call, items => items.ToArray().Where(item => Passes(call, item)))),
        Define.Function("first", "list", call => call.Items(0) is { Count: > 0 } items ? items[0] : Value.Null),
        Define.Function("last", "list", call => call.Items(0) is { Count: > 0 } items ? items[^1] : Value.Null),
        Define.Function("insert_at", "list index value", InsertAt),
        Define.Function("join", "list delimiter function?", Join),
        Define.Function("limit", "list count", call => OfList(call, items => items.Take(call.Integer(1)))),
        Define.Function("offset", "list index", call => OfList(call, items => items.Skip(call.Integer(1)))),
        Define.Function("map", "list member", Map),
        Define.Function("remove_at", "list index", RemoveAt),
        Define.Function("reverse", "list", call => List(call, call.Items(0).Reverse())),
        Define.Function("size", "list", Size),
        Define.Function("sort", "list member?", ArraySort.Sort),
        Define.Function("uniq", "list", call => OfList(call, items => Unique(call, items))),
        Define.Function("contains", "list item", Contains),
    ];

    private static ArrayValue List(FunctionCall call, IEnumerable<Value> items, int added = 0)
    {
        call.Budget.ChargeItems(call.Items(0).Count + added);
        return new ArrayValue(items);
    }

    // Where there is no list, some functions say so, and others give an empty one.
    private static Value OfList(FunctionCall call, Func<IReadOnlyList<Value>, IEnumerable<Value>> change) =>
        call[0] is NullValue ? Value.Null : List(call, change(call.Items(0)));

    private static Value Concat(FunctionCall call)
    {
        if (call[0] is NullValue && call[1] is NullValue)
            return Value.Null;
        var second = call.Items(1);
        return List(call, call.Items(0).Concat(second), second.Count);
    }

    private static Value Applied(FunctionCall call, Value item) =>
        call.Invoke(call[1], [item, .. ((ArrayValue)call[2]).Items]);

    private static bool Passes(FunctionCall call, Value item) => Conversions.ToBoolean(Applied(call, item));

    /// <summary>A position beyond the end is reached by nulls.</summary>
    private static ArrayValue InsertAt(FunctionCall call)
    {
        var items = call.Items(0);
        var index = Math.Max(0, call.Integer(1));
        call.Budget.ChargeItems(Math.Max(items.Count, index) + 1L);
        var padding = Enumerable.Repeat(Value.Null, Math.Max(0, index - items.Count));
        return new ArrayValue([.. items.Take(index), .. padding, call[2], .. items.Skip(index)]);
    }

    private static TextValue Join(FunctionCall call)
    {
        var builder = call.NewText();
        var items = call.Items(0);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                builder.Append(call.Text(1), call.Span);
            call.Budget.ChargeItems(1);
            var text = call.Evaluator.ToText(items[i], call.SpanOf(0));
            if (call.Has(2))
                text = call.Evaluator.ToText(call.Invoke(call[2], text), call.SpanOf(2));
            builder.Append(text, call.Span);
        }
        return builder.ToValue();
    }

    /// <summary>The member of each item that has it.</summary>
    private static ArrayValue Map(FunctionCall call)
    {
        var name = call.Text(1).Content;
        return List(call, call.Items(0).Select(item => Members.TryGet(item, name, out var value) ? value : null).OfType<Value>());
    }

    private static ArrayValue RemoveAt(FunctionCall call)
    {
        var items = call.Items(0);
        var index = call.Integer(1);
        var removed = index < 0 ? items.Count + index : index;
        return List(call, items.Where((_, place) => place != removed));
    }

    // A range knows its size without being walked.
    private static Value Size(FunctionCall call) =>
        call[0] is RangeValue range ? Value.Of(range.Count) : Value.Of(call.Items(0).Count);

    private static List<Value> Unique(FunctionCall call, IReadOnlyList<Value> items)
    {
        var kept = new List<Value>();
        foreach (var item in items)
        {
            call.Budget.ChargeItems(1);
            if (!kept.Exists(other => AreEqual(call, other, item)))
                kept.Add(item);
        }
        return kept;
    }

    private static Value Contains(FunctionCall call) =>
        Value.Of(call.Items(0).Any(item => AreEqual(call, item, call[1])));

    private static bool AreEqual(FunctionCall call, Value a, Value b)
    {
        call.Budget.Charge(2);
        return ValueEquality.AreEqual(a, b, call.Evaluator.Operators, call.Span);
    }
}
