using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Model;

public sealed class PaperWalkerTests
{
    [Fact]
    public void Every_line_is_visited_once_in_reading_order()
    {
        var table = TableOf("t", "caption", ["head"], ["cell"]) with { Below = new BelowMatter([NoteOf("n", "local")], [T("source")]) };
        var paper = PaperOf(
            CoverOf(new SummaryBox(MarkOf(null), [new SummaryEntry("purpose", [T("label")], [Plain(null, "entry")])])),
            Section(null, "heading"),
            Numbered(null, "first").Owning(ListOf(ListKind.Bullet, Item(null, "item").Owning(Plain(null, "more")))),
            table,
            FigureOf("f", "figure", "slice"),
            BoxOf("b", "box", Plain(null, "inside")),
            new Epigraph(MarkOf(null), [Plain(null, "motto")], [[T("author")]])).WithNotes(NoteOf("x", "footnote"));

        var reader = new Lines();
        reader.Walk(paper);

        Assert.Equal(
            ["label", "entry", "heading", "first", "item", "more", "caption", "head", "cell", "local", "source", "figure", "All", "slice", "box", "inside", "motto", "author", "footnote"],
            reader.Seen);
    }

    [Fact]
    public void Plain_text_reads_through_formats_and_leaves_notes_out() =>
        Assert.Equal("one two three", PlainText.Of(Line("one ", Styled(InlineFormat.Strong, "two", Mark("x")), " three")));

    private sealed class Lines : PaperWalker
    {
        public List<string> Seen { get; } = [];

        protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
        {
            if (!line.IsEmpty)
                Seen.Add(PlainText.Of(line));
        }

        protected override void VisitLabel(Figure figure, ChartLabel label) => Seen.Add(label.Text);
    }
}
