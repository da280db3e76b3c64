using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using GbDocs.Cli.Building;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Papers;
using GbDocs.Rendering;
using GbDocs.Resolution;
using GbDocs.Tests.Support;

namespace GbDocs.GoldenTests;

/// <summary>A paper of <c>content/</c>, taken through all stages once for all tests.</summary>
/// <param name="Resolved">The paper with its numbers.</param>
/// <param name="Sheet">Its style sheet.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Files">Its outputs by their endings: <c>.docx</c>, <c>.pdf</c>, <c>.txt</c>.</param>
internal sealed record SamplePaper(ResolvedPaper Resolved, StyleSheet Sheet, PagedDocument Pages, IReadOnlyDictionary<string, RenderedFile> Files)
{
    private static readonly ConcurrentDictionary<string, Lazy<SamplePaper>> Built = new();

    private static readonly ImmutableArray<PaperLocation> Locations = new PaperFinder(Repository.Root, content: null, templates: null).Find(["content"]);

    /// <summary>All sample papers: their folders, relative to <c>content/</c>, and <c>gb-328/pol-8-fr</c> for a language version.</summary>
    public static TheoryData<string> All { get; } = [.. Locations.Select(NameOf)];

    /// <summary>The output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Files[".txt"].Content.Span);

    /// <summary>The sample of a name; it must be without errors.</summary>
    public static SamplePaper In(string name) =>
        Built.GetOrAdd(name, _ => new Lazy<SamplePaper>(() => Build(Locations.Single(paper => NameOf(paper) == name)))).Value;

    /// <summary>Writes an output into a folder of a test; gives its full path.</summary>
    public string Write(TemporaryFolder folder, string ending) => folder.Write(Files[ending].Name, Files[ending].Content.Span);

    private static string NameOf(PaperLocation paper) => paper.Folder[..(paper.Folder.LastIndexOf('/') + 1)] + paper.Name;

    private static SamplePaper Build(PaperLocation location)
    {
        var diagnostics = new DiagnosticBag();
        var request = new BuildRequest([location], [OutputFormat.Docx, OutputFormat.Pdf, OutputFormat.Text], OutputFolder: null);
        var rendered = PaperPipeline.Render(location, PaperSources.Of(location), request, diagnostics);
        Assert.True(rendered is not null, string.Join('\n', diagnostics.ToSorted().Where(diagnostic => diagnostic.Descriptor.Severity == Severity.Error)));
        var sources = PaperSources.Of(location);
        var read = PaperReader.Read(location.File, sources.Content, sources.Templates, diagnostics)!;
        var resolved = Resolver.Resolve(read.Paper, diagnostics);
        var pages = PageLayout.Lay(resolved, read.Sheet, FontLibrary.Bundled, diagnostics);
        return new SamplePaper(resolved, read.Sheet, pages, rendered.Files.ToDictionary(file => Path.GetExtension(file.Name)));
    }
}
