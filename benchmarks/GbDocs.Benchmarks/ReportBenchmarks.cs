using BenchmarkDotNet.Attributes;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Resolved;
using GbDocs.Reading.Styles;
using GbDocs.Rendering;
using GbDocs.Rendering.Docx;
using GbDocs.Rendering.Pdf;

namespace GbDocs.Benchmarks;

/// <summary>A report of 45,000 words; the goal for layout and PDF together is 350 ms on two cores and 200 MB.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private readonly ResolvedPaper report = ReportSample.Resolved();
    private PagedDocument pages = null!;

    [GlobalSetup]
    public void Prepare() => pages = Layout();

    [Benchmark(Baseline = true)]
    public RenderedFile Layout_and_PDF() => Print(Layout());

    [Benchmark]
    public PagedDocument Layout() => PageLayout.Lay(report, StyleSheetReader.BuiltIn, FontLibrary.Bundled, new DiagnosticBag());

    [Benchmark]
    public RenderedFile PDF() => Print(pages);

    [Benchmark]
    public RenderedFile Word() => DocxRenderer.Render(report, StyleSheetReader.BuiltIn, PageNumbers.None, new DocxOptions(), new DiagnosticBag());

    private static RenderedFile Print(PagedDocument document) => PdfRenderer.Render(document, PdfOptions.Default, new DiagnosticBag());
}
