using System.Collections.Immutable;
using GbDocs.Cli.Files;
using GbDocs.Model.Sources;

namespace GbDocs.Cli.Output;

/// <summary>Names files as the user would: the root's folder as it was typed, then the path inside it.</summary>
/// <param name="Roots">Each root's files and its folder, relative to where the tool was started where that is shorter.</param>
internal sealed record SourcePaths(ImmutableArray<(DiskFiles Files, string Folder)> Roots)
{
    /// <summary>No root: paths stay as sources have them.</summary>
    public static SourcePaths None { get; } = new([]);

    /// <summary>The path to print, with <c>/</c> between its parts.</summary>
    public string Of(SourceText source)
    {
        var folder = RootOf(source).Folder;
        return string.IsNullOrEmpty(folder) ? source.Path : $"{folder.TrimEnd('/')}/{source.Path}";
    }

    // Stages may hold a part of a file as a text of its own, which is known by its path alone.
    private (DiskFiles Files, string Folder) RootOf(SourceText source)
    {
        var giver = Roots.FirstOrDefault(root => root.Files.Gave(source));
        return giver.Files is not null ? giver : Roots.FirstOrDefault(root => root.Files.HasRead(source.Path));
    }
}
