using GbDocs.Model.Papers;

namespace GbDocs.Rendering;

/// <summary>A finished file.</summary>
/// <param name="Name">Its name without folders: <c>pol-8.pdf</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record RenderedFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name of a paper's file: the last part of the paper's path, or "paper", the tag of a language version, and an extension: <c>pol-8-fr.txt</c>.</summary>
    /// <param name="metadata">Gives path and version.</param>
    /// <param name="extension">With its stop: <c>.txt</c>.</param>
    public static string NameOf(PaperMetadata metadata, string extension)
    {
        var name = metadata.Path[(metadata.Path.LastIndexOf('/') + 1)..];
        var version = metadata.Version.Length > 0 ? $"-{metadata.Version}" : string.Empty;
        return (name.Length > 0 ? Path.ChangeExtension(name, null) : "paper") + version + extension;
    }
}
