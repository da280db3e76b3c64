using BenchmarkDotNet.Attributes;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Rendering.Pdf;
using GbDocs.Rendering.Pdf.Checking;

namespace GbDocs.Benchmarks;

/// <summary>Printing of pages that are laid out; the goal is 1 ms a page on one core.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private PagedDocument document = null!;
    private ReadOnlyMemory<byte> file;

    /// <summary>Pages of 450 words.</summary>
    [Params(10, 100, 1000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Lay()
    {
        document = PdfSamples.Document(Pages);
        file = PdfRenderer.Render(document, PdfOptions.Default, new DiagnosticBag()).Content;
    }

    [Benchmark(Baseline = true)]
    public int Render() => PdfRenderer.Render(document, PdfOptions.Default, new DiagnosticBag()).Content.Length;

    [Benchmark]
    public int Check() => PdfChecker.Check(file).Length;
}
