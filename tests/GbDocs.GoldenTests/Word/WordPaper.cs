using System.Collections.Frozen;
using System.Collections.Concurrent;
using GbDocs.Cli.Building;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Reading.Papers;
using GbDocs.Rendering.Docx;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests.Word;

/// <summary>A paper of <c>Word/papers</c>, which shows one construct, as a Word file.</summary>
/// <param name="Resolved">The paper with its numbers.</param>
/// <param name="File">The Word file.</param>
internal sealed record WordPaper(ResolvedPaper Resolved, byte[] File)
{
    /// <summary>Where the papers lie.</summary>
    public const string Folder = "tests/GbDocs.GoldenTests/Word";

    private static readonly ConcurrentDictionary<string, Lazy<WordPaper>> Made = new();

    /// <summary>Names of all papers.</summary>
    public static TheoryData<string> All { get; } =
        [.. Directory.GetDirectories(Repository.PathOf([.. Folder.Split('/'), "papers"])).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>A paper by its name.</summary>
    public static WordPaper Of(string name) => Made.GetOrAdd(name, _ => new Lazy<WordPaper>(() => Make(name))).Value;

    private static WordPaper Make(string name)
    {
        var location = Assert.Single(new PaperFinder(Repository.Root, Folder + "/papers", Folder + "/templates").Find([$"{Folder}/papers/{name}"]));
        var (sources, diagnostics) = (PaperSources.Of(location), new DiagnosticBag());
        var read = PaperReader.Read(location.File, sources.Content, sources.Templates, diagnostics)!;
        var resolved = Resolver.Resolve(read.Paper, diagnostics);
        // Our own pages have no Arabic letters yet; such a paper knows no page numbers.
        var pages = resolved.Paper.Metadata.Direction == TextDirection.LeftToRight ? PageLayout.Lay(resolved, read.Sheet, FontLibrary.Bundled, diagnostics) : null;
        var labels = pages?.Destinations.ToFrozenDictionary(place => place.Key, place => pages.Pages[place.Value.Page].Label);
        var options = new DocxOptions { ColumnWidths = pages?.ColumnWidths ?? new DocxOptions().ColumnWidths };
        var file = DocxRenderer.Render(resolved, read.Sheet, labels is null ? PageNumbers.None : new PageNumbers(labels), options, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Descriptor.Severity == Severity.Error);
        return new WordPaper(resolved, file.Content.ToArray());
    }
}
