using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Pictures;

namespace GbDocs.Reading.Conversion;

/// <summary>A folder of one of the roots.</summary>
internal sealed record FileRoot(IContentFiles Files, string Folder);

/// <summary>The files that a paper names: looked for in its own folder, then in those of its template.</summary>
internal sealed class PaperFiles(ImmutableArray<FileRoot> roots, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceText?> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Picture?> pictures = new(StringComparer.Ordinal);

    /// <summary>The text of a file; null, and reported, where there is none.</summary>
    public SourceText? Text(string path, SourceSpan asked)
    {
        if (Find(path, asked) is not { } found)
            return null;
        // One text for one file, so that a fault in it is one fault however often the file is named.
        if (!texts.TryGetValue(found.Path, out var text))
            texts[found.Path] = text = ContentText.Read(found.Root.Files, found.Path, asked, diagnostics);
        return text;
    }

    /// <summary>A picture; null, and reported, where there is none or where it is no picture.</summary>
    public Picture? Picture(string path, SourceSpan asked)
    {
        if (Find(path, asked) is not { } found)
            return null;
        // The same logo on ten pages is read once; a fault is reported at each place that names it.
        if (pictures.TryGetValue(found.Path, out var known) && known is not null)
            return known;
        var bytes = Bytes(found, asked);
        return pictures[found.Path] = bytes is null ? null : PictureReader.Read(found.Path, bytes.Value, asked, diagnostics);
    }

    private ReadOnlyMemory<byte>? Bytes((FileRoot Root, string Path) found, SourceSpan asked)
    {
        try
        {
            return found.Root.Files.ReadBytes(found.Path);
        }
        catch (UnreadableFileException fault)
        {
            diagnostics.Report(DataDiagnostics.FileUnreadable, asked, found.Path, fault.Message);
            return null;
        }
    }

    private (FileRoot Root, string Path)? Find(string path, SourceSpan asked)
    {
        if (!ContentPaths.IsAllowed(path))
        {
            diagnostics.Report(FigureDiagnostics.ForbiddenPath, asked, path);
            return null;
        }
        foreach (var root in roots)
        {
            if (ContentPaths.Combine(root.Folder, path) is { } full && root.Files.Exists(full))
                return (root, full);
        }
        diagnostics.Report(DataDiagnostics.FileMissing, asked, path, Nearest.To(path, Names()));
        return null;
    }

    private IEnumerable<string> Names() =>
        roots.SelectMany(r => r.Files.Files(r.Folder).Select(f => f[(f.LastIndexOf('/') + 1)..]));
}
