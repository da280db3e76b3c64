using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Rendering.Text;
using GbDocs.Resolution;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Text;

public sealed class TextRendererTests
{
    [Fact]
    public void A_paper_is_printed_with_everything_in_it() => Snapshot.Match(Render(Sample("agreed")));

    [Fact]
    public void A_changed_word_changes_one_line()
    {
        var (before, after) = (Render(Sample("agreed")).Split('\n'), Render(Sample("decided")).Split('\n'));

        Assert.Equal(before.Length, after.Length);
        Assert.Single(before.Zip(after), pair => pair.First != pair.Second);
    }

    [Fact]
    public void A_number_that_grows_a_figure_moves_no_line()
    {
        Block[] paragraphs = [.. Enumerable.Range(1, 12).Select(i => Numbered(null, $"Sentence {i}. Another."))];
        var (before, after) = (Render(PaperOf(paragraphs)), Render(PaperOf([Numbered(null, "New."), .. paragraphs])));

        static string[] Unnumbered(string text) => [.. text.Split('\n').Select(l => l.TrimStart([.. "0123456789. "]))];
        Assert.Equal(Unnumbered(before), Unnumbered(after)[2..]);
    }

    [Fact]
    public void Sentences_end_at_stops_and_not_at_abbreviations()
    {
        var text = Render(PaperOf(Plain(null, "See No. 87 and para. 4, e.g. there. It was so.", Mark("n"), " Was it? “Yes.” The J. Smith case.")).WithNotes(NoteOf("n", "Note.")));

        Assert.Equal(["See No. 87 and para. 4, e.g. there.", "It was so.[1]", "Was it?", "“Yes.”", "The J. Smith case.", "[1]   Note.", ""], text.Split('\n'));
    }

    private static Paper Sample(string word)
    {
        var longTable = new Table(
            MarkOf("t2"),
            new Caption([T("Follow-up")]),
            new TableGrid(
                [new(ColumnAlignment.Start), new(ColumnAlignment.Start)],
                [
                    RowOf(RowRole.Header, Plain(null, "Recommendation"), Plain(null, "Follow-up")),
                    new TableRow(RowRole.Group, [new TableCell(default, 0, [Plain(null, "Coherence")]) { ColumnSpan = 2 }]),
                    new TableRow(RowRole.Body, [new TableCell(default, 0, [Plain(null, "One.")]), new TableCell(default, 1, [Plain(null, "Completed. The Office did it.", Mark("n")), ListOf(ListKind.Letter, Item(null, "first; and"), Item(null, "second."))]) { RowSpan = 2 }]),
                    new TableRow(RowRole.Body, [new TableCell(default, 0, [Plain(null, "Two.")])]),
                ]),
            new BelowMatter([], [T("Office records")]));
        return PaperOf(
            new PaperRules { Numbering = new NumberingRules { Headings = [new(NumberStyle.UpperRoman, "", ".")] } },
            CoverOf(
                Plain(null, "Governing Body"),
                new SummaryBox(MarkOf(null), [new SummaryEntry("purpose", [T("Purpose of the document")], [Plain(null, "The paper reports. It asks for guidance (see ", Computed(ComputedText.DraftDecisions), ").")])])),
            Section("s", "Background"),
            Numbered("p1", "The Office ", word, " on it.", Mark("n"), " See ", Ref("t1"), " and ", Styled(InlineFormat.Emphasis, "more"), ":").Owning(
                ListOf(ListKind.Letter, Item("a", "one thing;"), Item("b", "another:").Owning(ListOf(ListKind.Bullet, Item(null, "part.")))),
                Plain(null, "And so on.")),
            TableOf("t1", "Approvals", ["Source", "2004"], ["Members", "10 796"], ["Others", "–"]),
            longTable,
            FigureOf("f1", "Donors", "Members", "Others") with { Below = new BelowMatter([], [T("Office")]) },
            BoxOf("b1", "Ghana", Plain(null, "Text of the box. More."), QuotationOf(Plain(null, "47. We support it."))),
            new Epigraph(MarkOf(null), [Plain(null, "Words.")], [[T("A name")]]),
            new Separator(MarkOf(null)),
            new Question(MarkOf(null), [Plain(null, "What next?")]),
            DecisionOf("d", Numbered(null, "The Governing Body decides.")),
            new CodeBlock(MarkOf(null), "a\n  b"),
            Plain(null, Computed(ComputedText.PointsForDecision)),
            new PageBreak(MarkOf(null), false),
            Appendix("A", "Resolution"),
            ReproducedOf(Plain(null, "The Conference,", Mark("m"))),
            new Landscape(MarkOf(null), [Plain(null, "Wide.")])).WithNotes(NoteOf("n", "GB.326/PV, para. 404. More."), NoteOf("m", "Adopted."));
    }

    private static string Render(Paper paper) =>
        Encoding.UTF8.GetString(TextRenderer.Render(Resolver.Resolve(paper, new DiagnosticBag())).Content.Span);
}
