using GbDocs.Reading.Papers;

namespace GbDocs.Cli.Building;

/// <summary>Where a paper lies.</summary>
/// <param name="ContentRoot">Full path of the folder that nothing it names may leave.</param>
/// <param name="TemplatesRoot">Full path of the folder that holds the templates.</param>
/// <param name="File">Its file, relative to the content root: <c>gb-328/pol-8/paper.md</c>, or <c>paper.fr.md</c> there.</param>
internal sealed record PaperLocation(string ContentRoot, string TemplatesRoot, string File)
{
    /// <summary>Its folder, relative to the content root; its outputs lie in a folder of the same name.</summary>
    public string Folder => File[..File.LastIndexOf('/')];

    /// <summary>The tag of a language version: <c>fr</c>; null for the paper that the versions are compared with.</summary>
    public string? Language => PaperFile.LanguageOf(File);

    /// <summary>The paper that a language version is a version of; itself where it is none.</summary>
    public PaperLocation Original => this with { File = $"{Folder}/{PaperFile.Name}" };

    /// <summary>The name of its outputs, without an ending: <c>pol-8</c>, <c>pol-8-fr</c>.</summary>
    public string Name => Folder[(Folder.LastIndexOf('/') + 1)..] + (Language is { } language ? $"-{language}" : string.Empty);
}
