using System.Collections.Immutable;
using System.Text.Json;

namespace GbDocs.Cli.Output;

/// <summary>Diagnostics in the form that code hosts show beside the lines of a change: SARIF 2.1.0 (OASIS).</summary>
internal static class SarifLog
{
    /// <summary>The bytes of the file.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<FoundDiagnostic> found) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, found);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in found)
            WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<FoundDiagnostic> found)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gbdocs");
        json.WriteString("version", ProductVersion.Tool);
        json.WriteStartArray("rules");
        foreach (var kind in found.Select(one => one.Diagnostic.Descriptor).DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteText(json, "shortDescription", kind.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, FoundDiagnostic found)
    {
        var diagnostic = found.Diagnostic;
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Code);
        json.WriteString("level", diagnostic.Descriptor.Severity.ToString().ToLowerInvariant());
        WriteText(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message);
        if (found.Path is { } path)
            WriteLocation(json, path, found);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, FoundDiagnostic found)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", found.Start.Line);
        json.WriteNumber("startColumn", found.Start.Column);
        json.WriteNumber("endLine", found.End.Line);
        json.WriteNumber("endColumn", found.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // SARIF 3.4.3: a valid URI reference; the parts of a path are escaped one by one.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
