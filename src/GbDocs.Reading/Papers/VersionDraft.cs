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
    /// <summary>The paper's file and the data that its front matter names, each under the name of the version; files that are there are left out.</summary>
    /// <param name="paperPath">Path of <c>paper.md</c>.</param>
    /// <param name="language">Tag of the version: <c>fr</c>.</param>
    /// <param name="content">The content folder.</param>
    /// <returns>Paths in the content folder, and texts; empty where the version is there or the paper has no front matter that can be read.</returns>
    public static ImmutableArray<(string Path, string Text)> Of(string paperPath, string language, IContentFiles content)
    {
        var faults = new DiagnosticBag();
        var version = PaperFile.Version(paperPath, language);
        if (content.Exists(version) || ContentText.Read(content, paperPath, SourceSpan.None, faults) is not { } source)
            return [];
        if (FrontMatter.Split(source).Yaml is not { } yaml || YamlReader.Read(yaml, faults) is not DataMap map)
            return [];
        var named = Named(new Fields(map), language).ToList();
        var folder = paperPath[..(paperPath.LastIndexOf('/') + 1)];
        var copies = named
            .Select(name => (Own: ContentPaths.Combine(folder, name.Path), Copy: ContentPaths.Combine(folder, name.Version)))
            .Where(pair => pair is { Own: not null, Copy: not null } && content.Exists(pair.Own) && !content.Exists(pair.Copy))
            .Select(pair => (pair.Copy!, ContentText.Read(content, pair.Own!, SourceSpan.None, faults)?.Text ?? string.Empty));
        return [(version, Renamed(source.Text, named)), .. copies];
    }

    private static IEnumerable<(SourceSpan Span, string Path, string Version)> Named(Fields paper, string language) =>
        from entry in paper.Entries("data").Concat(paper.Entries("files"))
        let path = entry.Value as DataScalar
        where path is { IsNull: false }
        select (path.Span, path.Value, PaperFile.Version(path.Value, language));

    private static string Renamed(string text, IEnumerable<(SourceSpan Span, string Path, string Version)> named)
    {
        foreach (var (span, path, version) in named.OrderByDescending(name => name.Span.Start))
        {
            // The span of a quoted path may hold its quotation marks; a path with escapes is left for the translator to rename.
            if (text.IndexOf(path, span.Start, span.Length, StringComparison.Ordinal) is var at and >= 0)
                text = text.Remove(at, path.Length).Insert(at, version);
        }
        return text;
    }
}
