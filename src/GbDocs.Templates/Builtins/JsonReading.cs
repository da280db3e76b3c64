using System.Text.Json;
using GbDocs.Templates.Evaluation;

namespace GbDocs.Templates.Builtins;

/// <summary><c>object.from_json</c> (RFC 8259).</summary>
internal static class JsonReading
{
    public static Value Read(FunctionCall call)
    {
        var json = call.Text(0).Content;
        call.Budget.ChargeText(json.Length * 8L);
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = call.Evaluator.Context.Limits.ValueDepth };
            using var document = JsonDocument.Parse(json, options);
            return ToValue(call, document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // Beside malformed JSON: half a surrogate pair, in the text or as \ud800 in a name.
            throw call.FaultIn(0, RenderDiagnostics.Unreadable, Conversions.Abbreviate(json), "JSON");
        }
    }

    private static Value ToValue(FunctionCall call, JsonElement element)
    {
        call.Budget.ChargeItems(1);
        return element.ValueKind switch
        {
            JsonValueKind.Object => ToObject(call, element),
            JsonValueKind.Array => new ArrayValue(element.EnumerateArray().Select(item => ToValue(call, item))),
            JsonValueKind.String => Value.Text(element.GetString() ?? string.Empty),
            JsonValueKind.Number => ToNumber(element),
            JsonValueKind.True => Value.Of(true),
            JsonValueKind.False => Value.Of(false),
            _ => Value.Null,
        };
    }

    private static ObjectValue ToObject(FunctionCall call, JsonElement element)
    {
        var members = new ObjectValue();
        foreach (var member in element.EnumerateObject())
            members.Set(member.Name, ToValue(call, member.Value));
        return members;
    }

    private static Value ToNumber(JsonElement element) =>
        element.TryGetInt64(out var whole) ? Value.Of(whole) : Value.Of(element.GetDouble());
}
