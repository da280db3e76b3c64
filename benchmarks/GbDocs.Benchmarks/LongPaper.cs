using System.Diagnostics;
using System.Globalization;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Reading.Styles;
using GbDocs.Rendering.Pdf;

namespace GbDocs.Benchmarks;

/// <summary>
/// Sets and prints one very long report of headings and paragraphs of one sentence, with notes and references, in a process of its own, once, and tells its time and the peak of the process's memory; the goal for
/// 100,000 paragraphs is 60 s and 1.5 GB.
/// </summary>
internal static class LongPaper
{
    /// <summary>Runs: <c>long 100000</c>.</summary>
    public static void Run(int paragraphs)
    {
        var clock = Stopwatch.StartNew();
        var paper = ReportSample.Resolved(paragraphs, words: 25, isPlain: true);
        Tell("resolved", clock);
        var pages = PageLayout.Lay(paper, StyleSheetReader.BuiltIn, FontLibrary.Bundled, new DiagnosticBag());
        Tell($"{pages.Pages.Length} pages laid out", clock);
        var file = PdfRenderer.Render(pages, PdfOptions.Default, new DiagnosticBag());
        Tell($"{file.Content.Length} bytes printed", clock);
    }

    private static void Tell(string what, Stopwatch clock)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, peak) = (process.TotalProcessorTime.TotalSeconds, process.PeakWorkingSet64 / 1_000_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,7:0.0} s, {cpu,7:0.0} s of processors, {peak,5} MB at most: {what}"));
    }
}
