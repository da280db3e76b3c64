using System.Collections.Immutable;
using GbDocs.Model.Content;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Papers;

/// <summary>The files that a translation of a paper begins with: copies, which correspond to the original part by part until they are translated.</summary>
public static class VersionDraft
{
    /// <summary>
    /// The paper's file, the parts that its text includes, and the data that they name, each under the name of the version; data that are
    /// there are left out.
    /// </summary>
    /// <param name="paperPath">Path of <c>paper.md</c>.</param>
    /// <param name="language">Tag of the version: <c>fr</c>.</param>
    /// <param name="content">The content folder.</param>
    /// <returns>Paths in the content folder, and texts; empty where the version is there or the paper has no front matter that can be read.</returns>
    public static ImmutableArray<(string Path, string Text)> Of(string paperPath, string language, IContentFiles content)
    {
        var faults = new DiagnosticBag();
        if (content.Exists(PaperFile.Version(paperPath, language)) || ContentText.Read(content, paperPath, SourceSpan.None, faults) is not { } source)
            return [];
        if (FrontMatter.Split(source).Yaml is not { } yaml || YamlReader.Read(yaml, faults) is not DataMap map)
            return [];
        var folder = paperPath[..(paperPath.LastIndexOf('/') + 1)];
        var copies = new List<(string Path, string Text)>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { paperPath };
        var waiting = new Queue<(string Path, string Text, List<(int Start, string Path)> Names)>();
        waiting.Enqueue((paperPath, source.Text, [.. NamesIn(map, source.Text).Where(name => IsOfPaper(name.Path, folder, content)), .. NamesIn(source.Text, folder, content)]));
        while (waiting.TryDequeue(out var file))
        {
            copies.Add((PaperFile.Version(file.Path, language), Renamed(file.Text, file.Names, language)));
            foreach (var name in file.Names)
            {
                if (ContentPaths.Combine(folder, name.Path) is not { } path || !content.Exists(path) || content.Exists(PaperFile.Version(path, language)) || !seen.Add(path))
                    continue;
                var text = ContentText.Read(content, path, SourceSpan.None, faults)?.Text ?? string.Empty;
                waiting.Enqueue((path, text, path.EndsWith(".md", StringComparison.Ordinal) ? [.. NamesIn(text, folder, content)] : []));
            }
        }
        return [.. copies];
    }

    private static IEnumerable<(int Start, string Path)> NamesIn(DataMap frontMatter, string text)
    {
        var paper = new Fields(frontMatter);
        foreach (var entry in paper.Entries("data").Concat(paper.Entries("files")))
        {
            if (entry.Value is not DataScalar { IsNull: false } path)
                continue;
            // The span of a quoted path may hold its quotation marks; a path with escapes is left for the translator to rename.
            var start = text.IndexOf(path.Value, path.Span.Start, path.Span.Length, StringComparison.Ordinal);
            if (start >= 0)
                yield return (start, path.Value);
        }
    }

    // Parts that are not in the paper's folder are the template's, and have words of their own in each language.
    private static IEnumerable<(int Start, string Path)> NamesIn(string text, string folder, IContentFiles content) =>
        FilesInText.Of(text).Where(name => IsOfPaper(name.Path, folder, content));

    private static bool IsOfPaper(string name, string folder, IContentFiles content) =>
        ContentPaths.IsAllowed(name) && ContentPaths.Combine(folder, name) is { } path && content.Exists(path);

    private static string Renamed(string text, List<(int Start, string Path)> names, string language)
    {
        foreach (var (start, path) in names.OrderByDescending(name => name.Start))
            text = text.Remove(start, path.Length).Insert(start, PaperFile.Version(path, language));
        return text;
    }
}
