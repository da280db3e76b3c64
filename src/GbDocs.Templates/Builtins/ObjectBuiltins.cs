using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>object</c>.</summary>
internal static class ObjectBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("default", "value default", call => call[0] is NullValue or TextValue { Content: "" } ? call[1] : call[0]),
        Define.Function("eval", "value", call => Evaluated(call, (text, span) => call.Evaluator.EvaluateCode(text, span))),
        Define.Function("eval_template", "value", call => Evaluated(call, (text, span) => call.Evaluator.EvaluateTemplate(text, span))),
        Define.Function("format", "value format culture?", call => Value.Text(NumberFormat.Print(call, call[0]))),
        Define.Function("has_key", "value key", call => Value.Of(call[0] is not NullValue && MembersOf(call).Has(call.Text(1).Content))),
        Define.Function("has_value", "value key", HasValue),
        Define.Function("keys", "value", call => List(call, MembersOf(call).Names.Select(name => (Value)Value.Text(name)))),
        Define.Function("values", "value", call => List(call, MembersOf(call).Members.Select(member => member.Value))),
        Define.Function("size", "value", Size),
        Define.Function("typeof", "value", call => Value.Text(Kinds.TypeOf(call[0]))),
        Define.Function("kind", "value", call => Value.Text(Kinds.KindOf(call[0]))),
        Define.Function("from_json", "json", JsonReading.Read),
        Define.Function("to_json", "value", JsonWriting.Write),
    ];

    private static Value Evaluated(FunctionCall call, Func<TextValue, GbDocs.Model.Sources.SourceSpan, Value> evaluate) => call[0] switch
    {
        TextValue text => evaluate(text, call.Span),
        FunctionValue function => call.Invoke(function),
        var value => value,
    };

    private static ObjectValue MembersOf(FunctionCall call) => call[0] switch
    {
        ObjectValue members => members,
        ArrayValue array => array.Members ?? new ObjectValue(),
        NullValue or EmptyValue => new ObjectValue(),
        var other => throw Conversions.WrongKind("an object", other, call.SpanOf(0)),
    };

    private static Value HasValue(FunctionCall call) =>
        Value.Of(MembersOf(call).TryGet(call.Text(1).Content, out var value) && value is not NullValue);

    private static ArrayValue List(FunctionCall call, IEnumerable<Value> items)
    {
        call.Budget.ChargeItems(MembersOf(call).Count);
        return new ArrayValue(items);
    }

    private static Value Size(FunctionCall call) => call[0] switch
    {
        TextValue text => Value.Of(text.Content.Length),
        ArrayValue array => Value.Of(array.Items.Count),
        RangeValue range => Value.Of(range.Count),
        _ => Value.Of(MembersOf(call).Count),
    };
}
