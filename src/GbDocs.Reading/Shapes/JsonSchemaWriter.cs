using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GbDocs.Reading.Shapes;

/// <summary>Writes shapes as JSON Schema (draft 7, which editors' YAML services know).</summary>
internal sealed class JsonSchemaWriter
{
    private readonly Utf8JsonWriter json;

    private JsonSchemaWriter(Utf8JsonWriter json) => this.json = json;

    /// <summary>The schema of a file.</summary>
    /// <param name="shape">What the file holds.</param>
    /// <param name="title">What the file is called.</param>
    public static string Write(ValueShape shape, string title)
    {
        using var stream = new MemoryStream();
        // The texts are for people: curly quotation marks stay readable.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            new JsonSchemaWriter(json).WriteShape(shape);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void WriteShape(ValueShape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                WriteScalar(scalar);
                break;
            case ChoiceShape choice:
                WriteChoice(choice);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                WriteNested("items", list.Item);
                break;
            case GroupShape group:
                WriteGroup(group);
                break;
            case NamedShape named:
                json.WriteString("type", "object");
                WriteNested("additionalProperties", named.Value);
                break;
            case EitherShape either:
                WriteWays(either);
                break;
        }
    }

    private void WriteScalar(ScalarShape scalar)
    {
        if (scalar.MayBeNumber)
        {
            json.WriteStartArray("type");
            json.WriteStringValue(scalar.JsonType);
            json.WriteStringValue("number");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", scalar.JsonType);
        }
        if (scalar.Pattern.Length > 0)
            json.WriteString("pattern", scalar.Pattern);
        if (scalar.Bounds is not { } bounds)
            return;
        json.WriteNumber("minimum", bounds.Least);
        json.WriteNumber("maximum", bounds.Greatest);
    }

    private void WriteChoice(ChoiceShape choice)
    {
        json.WriteStartArray("enum");
        foreach (var word in choice.Words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private void WriteGroup(GroupShape group)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in group.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", Describe(key));
            WriteShape(key.Value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var key in group.Keys.Where(k => k.IsRequired))
            json.WriteStringValue(key.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", group.IsOpen);
    }

    private void WriteWays(EitherShape either)
    {
        json.WriteStartArray("anyOf");
        foreach (var way in either.Ways)
        {
            json.WriteStartObject();
            WriteShape(way);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteNested(string name, ValueShape shape)
    {
        json.WriteStartObject(name);
        WriteShape(shape);
        json.WriteEndObject();
    }

    private static string Describe(KeyShape key) => key.Default.Length > 0 ? $"{key.Meaning} Default: {key.Default}." : key.Meaning;
}
