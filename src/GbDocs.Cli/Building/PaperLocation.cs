namespace GbDocs.Cli.Building;

/// <summary>Where a paper lies.</summary>
/// <param name="ContentRoot">Full path of the folder that nothing it names may leave.</param>
/// <param name="TemplatesRoot">Full path of the folder that holds the templates.</param>
/// <param name="File">Its file, relative to the content root: <c>gb-328/pol-8/paper.md</c>.</param>
internal sealed record PaperLocation(string ContentRoot, string TemplatesRoot, string File)
{
    /// <summary>Name of the file that makes a folder a paper.</summary>
    public const string FileName = "paper.md";

    /// <summary>Its folder, relative to the content root; its outputs lie in a folder of the same name.</summary>
    public string Folder => File[..File.LastIndexOf('/')];

    /// <summary>The name of its outputs, without an ending: <c>pol-8</c>.</summary>
    public string Name => Folder[(Folder.LastIndexOf('/') + 1)..];
}
