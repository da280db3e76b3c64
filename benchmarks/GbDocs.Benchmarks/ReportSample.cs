using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Resolution;

namespace GbDocs.Benchmarks;

/// <summary>
/// A made-up report, the same every time: of 340 paragraphs it has 45,000 words with 60 notes, 12 tables, 20 boxes and 100 references; a
/// longer one has more of each in proportion.
/// </summary>
internal static class ReportSample
{
    private static readonly PaperRules Rules = new()
    {
        Numbering = new NumberingRules { Headings = [new(NumberStyle.UpperRoman, "", "."), new(NumberStyle.Arabic, "", ".")], HasChapters = true },
    };

    /// <summary>The report, resolved.</summary>
    /// <param name="paragraphs">How many numbered paragraphs it has.</param>
    /// <param name="words">How many words a paragraph has on average.</param>
    /// <param name="isPlain">Whether it has no tables and boxes.</param>
    public static ResolvedPaper Resolved(int paragraphs = 340, int words = 108, bool isPlain = false)
    {
        var notes = Enumerable.Range(0, paragraphs).Where(HasNote).Select(i => new Note(Mark($"note{i}"), [Plain($"nt{i}", Words(20, i))]));
        ImmutableArray<Block> blocks = [new Listing(Mark("contents"), ListingKind.Contents, 2), .. Enumerable.Range(0, paragraphs).SelectMany(i => BlocksAt(i, words)).Where(b => !isPlain || b is not (Table or Box))];
        return Resolver.Resolve(new Paper(new PaperMetadata("conference-report", "A report"), Rules, blocks, [.. notes]), new DiagnosticBag());
    }

    private static IEnumerable<Block> BlocksAt(int i, int words)
    {
        if (i % 17 == 0)
            yield return new Heading(Mark($"h{i}"), HeadingRole.Section, i % 85 == 0 ? 1 : 2, [Text(Words(6, i))], IsNumbered: true);
        yield return new NumberedParagraph(Mark($"p{i}"), [new Paragraph(Mark($"t{i}"), Line(i, words))]);
        if (i % 28 == 5)
            yield return TableAt(i);
        if (i % 17 == 3)
            yield return new Box(Mark($"b{i}"), new Caption([Text(Words(5, i))]), [Plain($"bt{i}", Words(150, i + 1))], [], Floats: i % 34 == 3);
    }

    private static bool HasNote(int i) => i % 17 is 1 or 7 or 13;

    private static ImmutableArray<Inline> Line(int i, int words)
    {
        var line = new List<Inline> { Text(Words((words / 2) + (i * 37 % words), i)) };
        if (HasNote(i))
            line.Add(new FootnoteMark(default, new NodeId($"m{i}"), new NodeId($"note{i}")));
        if (i % 17 is 2 or 5 or 8 or 11 or 14)
            line.AddRange([Text(" See "), new Reference(default, new NodeId($"r{i}"), [new ReferenceTarget(default, new NodeId($"p{i - 1}"))], ReferenceForm.Standard), Text(".")]);
        return [.. line];
    }

    private static Table TableAt(int i) => new(
        Mark($"tbl{i}"),
        new Caption([Text("Approvals by source of funds")]),
        new TableGrid(
            [new TableColumn(ColumnAlignment.Start), .. Enumerable.Range(0, 5).Select(_ => new TableColumn(ColumnAlignment.Decimal))],
            [.. Enumerable.Range(0, 20).Select(row => RowAt(i, row))]),
        BelowMatter.None);

    private static TableRow RowAt(int i, int row) => new(
        row == 0 ? RowRole.Header : RowRole.Body,
        [.. Enumerable.Range(0, 6).Select(c => new TableCell(default, c, [Plain($"c{i}-{row}-{c}", row == 0 || c == 0 ? Words(3, i + row + c) : $"{(row * 131) + c}.{c}")]))]);

    private static string Words(int count, int number) => TextSamples.Words(count, number);

    private static Text Text(string words) => new(default, words);

    private static Paragraph Plain(string id, string words) => new(Mark(id), [Text(words)]);

    private static NodeMark Mark(string id) => new(new NodeId(id), default);
}
