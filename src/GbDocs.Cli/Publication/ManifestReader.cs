using System.Collections.Immutable;
using System.Text.Json;
using GbDocs.Cli.Files;

namespace GbDocs.Cli.Publication;

/// <summary>Reads a manifest back.</summary>
internal static class ManifestReader
{
    /// <summary>The manifest, or null where the bytes are none.</summary>
    public static Manifest? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static Manifest? Read(JsonElement root)
    {
        var tool = root.GetProperty("tool");
        var options = root.GetProperty("options").EnumerateObject()
            .ToImmutableSortedDictionary(option => option.Name, option => Text(option.Value), StringComparer.Ordinal);
        var manifest = new Manifest(
            Text(root.GetProperty("paper")),
            options,
            [.. root.GetProperty("inputs").EnumerateArray().Select(InputOf)],
            [.. root.GetProperty("outputs").EnumerateArray().Select(OutputOf)])
        {
            Language = root.TryGetProperty("language", out var language) ? Text(language) : null,
            ToolVersion = Text(tool.GetProperty("version")),
            Runtime = Text(tool.GetProperty("runtime")),
        };
        // Names come from a file that anyone may have changed: they must not lead out of the folder.
        return manifest.Outputs.All(output => IsPlainName(output.Name)) ? manifest : null;
    }

    private static ManifestInput InputOf(JsonElement input) => new(
        Text(input.GetProperty("root")),
        new FileRead(Text(input.GetProperty("path")), input.GetProperty("length").GetInt64(), Text(input.GetProperty("sha256"))));

    private static ManifestOutput OutputOf(JsonElement output) => new(
        Text(output.GetProperty("name")), output.GetProperty("length").GetInt64(), Text(output.GetProperty("sha256")));

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("A text is missing.");

    private static bool IsPlainName(string name) => name.Length > 0 && ContentPath.Canonical(name) == name && !name.Contains('/', StringComparison.Ordinal);
}
