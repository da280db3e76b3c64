using System.Collections.Immutable;
using System.Security.Cryptography;
using GbDocs.Cli.Files;

namespace GbDocs.Cli.Publication;

/// <summary>Compares the outputs in a folder with what their manifest says of them.</summary>
internal static class ManifestCheck
{
    // Manifests of the largest reports stay well under this.
    private static readonly FileLimits Limits = new(Text: 16 << 20, Binary: int.MaxValue);

    /// <summary>What is not as it was built, in plain words, one a line; empty where all is.</summary>
    /// <param name="path">Full path of the manifest.</param>
    public static ImmutableArray<string> Faults(string path)
    {
        var name = Path.GetFileName(path);
        var files = new DiskFiles(Path.GetDirectoryName(path)!, Limits);
        if (files.ReadBytes(name) is not { } json || ManifestReader.Read(json) is not { } manifest)
            return [$"{name} is missing or is no manifest of this tool"];
        return [.. manifest.Outputs.Select(output => FaultOf(output, files)).OfType<string>()];
    }

    private static string? FaultOf(ManifestOutput output, DiskFiles files)
    {
        if (files.ReadBytes(output.Name) is not { } bytes)
            return $"{output.Name} is missing";
        if (bytes.Length != output.Length)
            return $"{output.Name} has {bytes.Length} bytes where {output.Length} were built";
        return Convert.ToHexStringLower(SHA256.HashData(bytes.Span)) == output.Sha256 ? null : $"{output.Name} is not the file that was built (SHA-256 differs)";
    }
}
