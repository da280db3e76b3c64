using System.Text.Json;
using GbDocs.Cli.Output;
using GbDocs.Rendering;

namespace GbDocs.Cli.Publication;

/// <summary>Writes a manifest as JSON; <c>docs/operating.md</c> describes its members.</summary>
internal static class ManifestWriter
{
    /// <summary>The manifest as a file.</summary>
    public static RenderedFile Write(Manifest manifest) => new(manifest.FileName, JsonFile.Write(json => Write(json, manifest)));

    private static void Write(Utf8JsonWriter json, Manifest manifest)
    {
        json.WriteStartObject();
        json.WriteString("paper", manifest.Paper);
        if (manifest.Language is { } language)
            json.WriteString("language", language);
        json.WriteStartObject("tool");
        json.WriteString("name", "gbdocs");
        json.WriteString("version", manifest.ToolVersion);
        json.WriteString("runtime", manifest.Runtime);
        json.WriteEndObject();
        WriteOptions(json, manifest);
        WriteInputs(json, manifest);
        WriteOutputs(json, manifest);
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, Manifest manifest)
    {
        json.WriteStartObject("options");
        foreach (var (name, value) in manifest.Options)
            json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, Manifest manifest)
    {
        json.WriteStartArray("inputs");
        foreach (var input in manifest.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("root", input.Root);
            json.WriteString("path", input.File.Path);
            json.WriteNumber("length", input.File.Length);
            json.WriteString("sha256", input.File.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOutputs(Utf8JsonWriter json, Manifest manifest)
    {
        json.WriteStartArray("outputs");
        foreach (var output in manifest.Outputs)
        {
            json.WriteStartObject();
            json.WriteString("name", output.Name);
            json.WriteNumber("length", output.Length);
            json.WriteString("sha256", output.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
