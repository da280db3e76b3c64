using System.Collections.Immutable;
using GbDocs.Cli.Files;
using GbDocs.Rendering.Pdf;

namespace GbDocs.Cli.Building;

/// <summary>
/// The sources of a paper as attachments of its PDF: all texts and data that were read from the paper's own folder. Pictures are on the pages;
/// templates and other papers are not the paper's.
/// </summary>
internal static class SourceAttachments
{
    private static readonly ImmutableDictionary<string, (string MediaType, string Description)> Kinds = new Dictionary<string, (string, string)>
    {
        [".md"] = ("text/markdown", "Text of the paper"),
        [".yaml"] = ("application/yaml", "Data of the paper"),
        [".yml"] = ("application/yaml", "Data of the paper"),
        [".json"] = ("application/json", "Data of the paper"),
        [".csv"] = ("text/csv", "Data of the paper"),
        [".sbn"] = ("text/plain", "Template of the paper"),
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The attachments, in ordinal order of their paths in the paper's folder.</summary>
    /// <param name="location">The paper.</param>
    /// <param name="content">The content files, after the paper was read.</param>
    public static ImmutableArray<PdfAttachment> Of(PaperLocation location, DiskFiles content)
    {
        var folder = location.Folder + "/";
        return [.. content.Read.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).SelectMany(path => Attachment(path, path[folder.Length..], content))];
    }

    private static IEnumerable<PdfAttachment> Attachment(string path, string name, DiskFiles content) =>
        Kinds.TryGetValue(Path.GetExtension(name), out var kind) && content.ReadBytes(path) is { } bytes
            ? [new PdfAttachment(name, kind.MediaType, kind.Description, bytes)]
            : [];
}
