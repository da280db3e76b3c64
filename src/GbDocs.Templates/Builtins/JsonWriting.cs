using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>object.to_json</c> (RFC 8259).</summary>
internal static class JsonWriting
{
    public static Value Write(FunctionCall call)
    {
        var json = new StringBuilder();
        Append(call, json, call[0], call.Evaluator.Context.Limits.ValueDepth);
        return Value.Text(json.ToString());
    }

    private static void Append(FunctionCall call, StringBuilder json, Value value, int depth)
    {
        call.Budget.Charge(WorkBudget.Step);
        if (depth == 0)
            throw call.FaultIn(0, RenderDiagnostics.ValueTooDeep, call.Evaluator.Context.Limits.ValueDepth.ToString(CultureInfo.InvariantCulture));
        switch (value)
        {
            case ObjectValue members:
                AppendObject(call, json, members, depth - 1);
                break;
            case ArrayValue or RangeValue:
                AppendArray(call, json, value, depth - 1);
                break;
            default:
                AppendText(call, json, Scalar(call, value));
                break;
        }
    }

    private static void AppendObject(FunctionCall call, StringBuilder json, ObjectValue members, int depth)
    {
        json.Append('{');
        var isFirst = true;
        foreach (var (name, member) in members.Members)
        {
            AppendText(call, json, isFirst ? Quoted(name) : "," + Quoted(name));
            json.Append(':');
            isFirst = false;
            Append(call, json, member, depth);
        }
        json.Append('}');
    }

    private static void AppendArray(FunctionCall call, StringBuilder json, Value list, int depth)
    {
        json.Append('[');
        var isFirst = true;
        foreach (var item in ItemLists.Of(list, call.Span, call.Budget))
        {
            if (!isFirst)
                json.Append(',');
            isFirst = false;
            Append(call, json, item, depth);
        }
        json.Append(']');
    }

    private static void AppendText(FunctionCall call, StringBuilder json, string text)
    {
        call.Budget.ChargeText(text.Length);
        json.Append(text);
    }

    private static string Scalar(FunctionCall call, Value value) => value switch
    {
        NullValue or EmptyValue or FunctionValue or LoopState => "null",
        BooleanValue truth => truth.Truth ? "true" : "false",
        DoubleValue number when !double.IsFinite(number.Number) => "null",
        FloatValue number when !float.IsFinite(number.Number) => "null",
        IntegerValue or BigIntegerValue or DoubleValue or FloatValue or DecimalValue => call.Evaluator.ToText(value, call.Span).Content,
        TextValue text => Quoted(text.Content),
        DateValue date => Quoted(date.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
        TimeSpanValue span => Quoted(span.Duration.ToString("c", CultureInfo.InvariantCulture)),
        FaultValue => throw new SilentFaultException(),
        _ => throw new UnreachableException(),
    };

    private static string Quoted(string text) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
}
