using System.Text.Json;
using GbDocs.Templates;

namespace GbDocs.Tests.Templates;

/// <summary>The data of a spec file as values, as a host would give them.</summary>
internal static class SpecData
{
    public static ObjectValue Read(JsonElement json) => (ObjectValue)ToValue(json);

    private static Value ToValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Value.Object(json.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, ToValue(p.Value)))),
        JsonValueKind.Array => Value.Array(json.EnumerateArray().Select(ToValue)),
        JsonValueKind.String => Value.Text(json.GetString()!),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? Value.Of(whole) : Value.Of(json.GetDouble()),
        JsonValueKind.True => Value.Of(true),
        JsonValueKind.False => Value.Of(false),
        _ => Value.Null,
    };
}
