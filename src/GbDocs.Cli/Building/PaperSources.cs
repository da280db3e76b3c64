using GbDocs.Cli.Files;
using GbDocs.Cli.Output;
using GbDocs.Cli.Publication;

namespace GbDocs.Cli.Building;

/// <summary>The files that one paper is built from; they remember what was read for it.</summary>
/// <param name="Content">Files of the content root.</param>
/// <param name="Templates">Files of the templates root.</param>
internal sealed record PaperSources(DiskFiles Content, DiskFiles Templates)
{
    /// <summary>The files of a paper's roots.</summary>
    public static PaperSources Of(PaperLocation location) => new(new DiskFiles(location.ContentRoot), new DiskFiles(location.TemplatesRoot));

    /// <summary>All that was read, content first, in ordinal order.</summary>
    public IEnumerable<ManifestInput> Inputs =>
    [
        .. Content.Reads.Select(read => new ManifestInput("content", read)),
        .. Templates.Reads.Select(read => new ManifestInput("templates", read)),
    ];

    /// <summary>Names of the files as the user would type them.</summary>
    public SourcePaths PathsFrom(PaperLocation location, string workingFolder) => new(
    [
        (Content, UserPath.Of(location.ContentRoot, workingFolder)),
        (Templates, UserPath.Of(location.TemplatesRoot, workingFolder)),
    ]);
}
