using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Reading.Styles;
using GbDocs.Rendering;
using GbDocs.Rendering.Docx;
using GbDocs.Resolution;

namespace GbDocs.Benchmarks;

/// <summary>The Word renderer alone on a report of 45,000 words: 340 numbered paragraphs, 60 notes, 12 tables, 20 boxes, 100 references.</summary>
[MemoryDiagnoser]
public class DocxBenchmarks
{
    private const string Sentence = "The Office has continued to implement the recommendations made by the Governing Body and reports on them here again. ";

    private readonly ResolvedPaper report = Resolver.Resolve(Report(), new DiagnosticBag());

    [Benchmark]
    public RenderedFile Render() => DocxRenderer.Render(report, StyleSheetReader.BuiltIn, PageNumbers.None, new DocxOptions(), new DiagnosticBag());

    internal static Paper Report()
    {
        var blocks = Enumerable.Range(0, 340).SelectMany(BlocksAt);
        var rules = new PaperRules { Numbering = new NumberingRules { Headings = [new(NumberStyle.UpperRoman, "", "."), new(NumberStyle.Arabic, "", ".")], HasChapters = true } };
        return new Paper(new PaperMetadata("conference-report", "A report"), rules, [.. blocks], [.. Enumerable.Range(0, 60).Select(i => new Note(Mark($"note{i}"), [Plain("GB.326/PV, para. 404.")]))]);
    }

    private static IEnumerable<Block> BlocksAt(int i)
    {
        if (i % 20 == 0)
            yield return new Heading(Mark($"h{i}"), HeadingRole.Section, i % 60 == 0 ? 1 : 2, [Words("A heading of the report")], true);
        yield return new NumberedParagraph(Mark($"p{i}"), [new Paragraph(Mark($"t{i}"), Line(i))]);
        if (i % 28 == 5)
            yield return TableAt(i);
        if (i % 17 == 3)
            yield return new Box(Mark($"b{i}"), new Caption([Words("A box")]), [Plain(string.Concat(Enumerable.Repeat(Sentence, 6)))], [], Floats: false);
    }

    private static ImmutableArray<Inline> Line(int i)
    {
        var line = new List<Inline> { Words(string.Concat(Enumerable.Repeat(Sentence, 6))) };
        if (i % 6 == 0 && i / 6 < 60)
            line.Add(new FootnoteMark(default, new NodeId($"m{i}"), new NodeId($"note{i / 6}")));
        if (i is > 0 and <= 100)
            line.Add(new Reference(default, new NodeId($"r{i}"), [new ReferenceTarget(default, new NodeId($"p{i - 1}"))], ReferenceForm.Standard));
        return [.. line];
    }

    private static Table TableAt(int i) => new(
        Mark($"tbl{i}"),
        new Caption([Words("Approvals by source of funds")]),
        new TableGrid(
            [.. Enumerable.Range(0, 6).Select(_ => new TableColumn(ColumnAlignment.Decimal))],
            [.. Enumerable.Range(0, 20).Select(r => new TableRow(r == 0 ? RowRole.Header : RowRole.Body, [.. Enumerable.Range(0, 6).Select(c => new TableCell(default, c, [Plain($"{r * c}.5")]))]))]),
        BelowMatter.None);

    private static Text Words(string words) => new(default, words);

    private static Paragraph Plain(string words) => new(Mark(words.GetHashCode(StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture)), [Words(words)]);

    private static NodeMark Mark(string id) => new(new NodeId(id), default);
}
