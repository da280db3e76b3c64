using System.Collections.Immutable;
using System.Text.Json;

namespace GbDocs.Cli.Output;

/// <summary>Diagnostics as a plain JSON file; <c>docs/operating.md</c> describes its members.</summary>
internal static class JsonLog
{
    /// <summary>The bytes of the file.</summary>
    public static ReadOnlyMemory<byte> Write(ImmutableArray<FoundDiagnostic> found) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in found)
            Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, FoundDiagnostic found)
    {
        json.WriteStartObject();
        json.WriteString("code", found.Diagnostic.Descriptor.Code);
        json.WriteString("severity", found.Diagnostic.Descriptor.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", found.Diagnostic.Message);
        if (found.Diagnostic.Hint is { } hint)
            json.WriteString("hint", hint);
        if (found.Path is { } path)
        {
            json.WriteString("path", path);
            json.WriteNumber("line", found.Start.Line);
            json.WriteNumber("column", found.Start.Column);
            json.WriteNumber("endLine", found.End.Line);
            json.WriteNumber("endColumn", found.End.Column);
        }
        json.WriteEndObject();
    }
}
