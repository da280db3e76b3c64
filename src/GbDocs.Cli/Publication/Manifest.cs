using System.Collections.Immutable;

namespace GbDocs.Cli.Publication;

/// <summary>What a paper was built from, by what, and what came out. It holds no clock: building again gives the same bytes.</summary>
/// <param name="Paper">The paper's path in the content root.</param>
/// <param name="Options">Options that change outputs, by name.</param>
/// <param name="Inputs">Every file that was read.</param>
/// <param name="Outputs">Every file that was written, but this manifest.</param>
internal sealed record Manifest(
    string Paper,
    ImmutableSortedDictionary<string, string> Options,
    ImmutableArray<ManifestInput> Inputs,
    ImmutableArray<ManifestOutput> Outputs)
{
    private const string Stem = "manifest";
    private const string Ending = ".json";

    /// <summary>Which names in a folder of outputs are those of manifests, as a pattern for the disk.</summary>
    public const string Pattern = $"{Stem}*{Ending}";

    /// <summary>Tag of the language version that was built; null for the paper itself.</summary>
    public string? Language { get; init; }

    /// <summary>Name of its file, in the folder of the outputs: <c>manifest.json</c>, <c>manifest-fr.json</c>.</summary>
    public string FileName => Language is null ? Stem + Ending : $"{Stem}-{Language}{Ending}";

    /// <summary>Version of the tool that built; where it differs the bytes may.</summary>
    public string ToolVersion { get; init; } = ProductVersion.Tool;

    /// <summary>Version of the runtime: deflate writes other bytes in another one.</summary>
    public string Runtime { get; init; } = ProductVersion.Runtime;
}
