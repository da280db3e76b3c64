using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;
using GbDocs.Reading.Papers;
using GbDocs.Rendering;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Pdf;
using GbDocs.Rendering.Text;
using GbDocs.Resolution;
using GbDocs.Review.Versions;

namespace GbDocs.Cli.Building;

/// <summary>The stages from sources to finished files: read, resolve, lay out, render. Only what the formats need is computed.</summary>
internal static class PaperPipeline
{
    /// <summary>Renders a paper; null where it has errors.</summary>
    public static RenderedPaper? Render(PaperLocation location, PaperSources sources, BuildRequest request, DiagnosticBag diagnostics)
    {
        if (PaperReader.Read(location.File, sources.Content, sources.Templates, diagnostics) is not { } read)
            return null;
        if (location.Language is not null)
            CompareWithOriginal(location, read.Paper, sources, diagnostics);
        var resolved = Resolver.Resolve(Dated(read.Paper, request.Moment), diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var pages = request.Formats.Any(NeedsPages) ? PageLayout.Lay(resolved, read.Sheet, FontLibrary.Bundled, diagnostics) : null;
        ImmutableArray<RenderedFile> files = [.. request.Formats.Select(format => format switch
        {
            OutputFormat.Docx => Docx(resolved, read.Sheet, pages!, diagnostics),
            OutputFormat.Pdf => PdfRenderer.Render(pages!, PdfOptionsOf(location, sources, request), diagnostics),
            _ => TextRenderer.Render(resolved),
        })];
        return diagnostics.HasErrors ? null : new RenderedPaper(files, pages?.Pages.Length);
    }

    // Its own faults are reported where the original itself is built, and its files are none that this version was made of.
    private static void CompareWithOriginal(PaperLocation location, Paper version, PaperSources sources, DiagnosticBag diagnostics)
    {
        var file = location.Original.File;
        // Reading has reported a version without an original.
        if (!sources.Content.Exists(file))
            return;
        var others = PaperSources.Of(location.Original);
        var ignored = new DiagnosticBag();
        var original = PaperReader.Read(file, others.Content, others.Templates, ignored);
        if (original is not null && !ignored.HasErrors)
            LanguageVersions.Compare(original.Paper, version, diagnostics);
        else
            LanguageVersions.ReportNotCompared(PaperFile.Name, new SourceSpan(sources.Content.ReadText(location.File), 0, 0), diagnostics);
    }

    // A Word file prints the page numbers of its contents before Word has counted any page.
    private static bool NeedsPages(OutputFormat format) => format is OutputFormat.Docx or OutputFormat.Pdf;

    private static PdfOptions PdfOptionsOf(PaperLocation location, PaperSources sources, BuildRequest request) =>
        request.AttachesSources ? PdfOptions.Default with { Attachments = SourceAttachments.Of(location, sources.Content) } : PdfOptions.Default;

    // The paper's own date goes into file properties; the builder's stands in where there is none.
    private static Paper Dated(Paper paper, DateTimeOffset? moment) =>
        paper.Metadata.Date is null && moment is { } given
            ? paper with { Metadata = paper.Metadata with { Date = DateOnly.FromDateTime(given.UtcDateTime) } }
            : paper;

    private static RenderedFile Docx(ResolvedPaper paper, StyleSheet sheet, PagedDocument pages, DiagnosticBag diagnostics)
    {
        var numbers = new PageNumbers(pages.Destinations.ToFrozenDictionary(place => place.Key, place => pages.Pages[place.Value.Page].Label));
        return DocxRenderer.Render(paper, sheet, numbers, new DocxOptions { ColumnWidths = pages.ColumnWidths }, diagnostics);
    }
}
