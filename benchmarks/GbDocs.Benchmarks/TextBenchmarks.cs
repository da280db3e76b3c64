using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text;

namespace GbDocs.Benchmarks;

/// <summary>Shaping and line breaking; the goal is 120 ms for the 45,000 words of a report.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly ImmutableArray<ParagraphItem>[] report = [.. Enumerable.Range(0, 450).Select(i => TextSamples.Paragraph(100, i))];
    private readonly ImmutableArray<ParagraphItem> longParagraph = TextSamples.Paragraph(50_000, 1);
    private readonly ImmutableArray<ParagraphItem> longWord = [new TextItem(new string('n', 1_000_000), TextSamples.Style)];
    private readonly TextShaper warm = new(FontLibrary.Bundled);

    [Benchmark(Baseline = true)]
    public int Report_of_45_000_words() => Compose(report, TextSamples.Shape);

    [Benchmark]
    public int Report_line_by_line() => Compose(report, TextSamples.Shape with { Composition = Composition.FirstFit });

    [Benchmark]
    public int Report_with_divided_words() => Compose(report, TextSamples.Shape with { Hyphenate = true });

    [Benchmark]
    public int Paragraph_of_50_000_words() => Compose([longParagraph], TextSamples.Shape);

    [Benchmark]
    public int Word_of_a_million_letters() => Compose([longWord], TextSamples.Shape);

    private int Compose(ImmutableArray<ParagraphItem>[] paragraphs, ParagraphShape shape)
    {
        var lines = 0;
        foreach (var paragraph in paragraphs)
            lines += ParagraphComposer.Compose(paragraph, shape, warm).Length;
        return lines;
    }
}
