using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Reading.Papers;
using GbDocs.Rendering;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Pdf;
using GbDocs.Rendering.Text;
using GbDocs.Resolution;

namespace GbDocs.Cli.Building;

/// <summary>The stages from sources to finished files: read, resolve, lay out, render. Only what the formats need is computed.</summary>
internal static class PaperPipeline
{
    /// <summary>Renders a paper; null where it has errors.</summary>
    public static RenderedPaper? Render(PaperLocation location, PaperSources sources, BuildRequest request, DiagnosticBag diagnostics)
    {
        if (PaperReader.Read(location.File, sources.Content, sources.Templates, diagnostics) is not { } read)
            return null;
        var resolved = Resolver.Resolve(Dated(read.Paper, request.Moment), diagnostics);
        if (diagnostics.HasErrors)
            return null;
        var pages = request.Formats.Any(NeedsPages) ? PageLayout.Lay(resolved, read.Sheet, FontLibrary.Bundled, diagnostics) : null;
        ImmutableArray<RenderedFile> files = [.. request.Formats.Select(format => format switch
        {
            OutputFormat.Docx => Docx(resolved, read.Sheet, pages!, diagnostics),
            OutputFormat.Pdf => PdfRenderer.Render(pages!, PdfOptions.Default, diagnostics),
            _ => TextRenderer.Render(resolved),
        })];
        return diagnostics.HasErrors ? null : new RenderedPaper(files, pages?.Pages.Length);
    }

    // A Word file prints the page numbers of its contents before Word has counted any page.
    private static bool NeedsPages(OutputFormat format) => format is OutputFormat.Docx or OutputFormat.Pdf;

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
