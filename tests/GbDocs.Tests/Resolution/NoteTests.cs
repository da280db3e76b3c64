using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class NoteTests
{
    [Fact]
    public void Notes_are_numbered_in_the_order_of_their_marks()
    {
        var paper = Resolved.Of(PaperOf(
            Section(null, "x"),
            TableOf("t", null, ["head"]) with { Caption = new Caption(Line("caption", Mark("c"))) },
            Numbered("p", "x", Mark("a")).Owning(ListOf(ListKind.Bullet, Item(null, "x", Mark("b")))))
            .WithNotes(NoteOf("a", "A"), NoteOf("b", "B"), NoteOf("c", "C")));

        Assert.Equal(["c 1", "a 2", "b 3"], paper.Notes.InOrder.Select(n => $"{n.Note.Id} {n.Label}"));
        Assert.Equal("2", paper.Cited("a"));
    }

    [Fact]
    public void A_note_cited_twice_is_printed_once()
    {
        var (first, second) = (Mark("a"), Mark("a"));
        var paper = Resolved.Of(PaperOf(Numbered(null, first), Numbered(null, second)).WithNotes(NoteOf("a", "A")));

        Assert.Equal("1", paper.Notes.Of(second.Id)!.Label);
        Assert.True(paper.Notes.Of(second.Id)!.IsRepeat);
        Assert.False(paper.Notes.Of(first.Id)!.IsRepeat);
        Assert.Single(paper.Notes.InOrder);
    }

    [Fact]
    public void Notes_restart_by_chapter_and_a_note_cited_again_is_printed_again()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report,
            Section(null, "I"), Numbered(null, Mark("a"), Mark("b")),
            Section(null, "II"), Numbered(null, Mark("b")),
            Appendix(null, "A"), Plain(null, Mark("c"))).WithNotes(NoteOf("a", "A"), NoteOf("b", "B"), NoteOf("c", "C")));

        Assert.Equal(["a 1", "b 2", "b 1", "c 1"], paper.Notes.InOrder.Select(n => $"{n.Note.Id} {n.Label}"));
    }

    [Fact]
    public void A_reproduced_text_has_a_series_of_its_own()
    {
        var paper = Resolved.Of(PaperOf(Numbered(null, Mark("a")), ReproducedOf(Plain(null, Mark("b"))), Numbered(null, Mark("c")))
            .WithNotes(NoteOf("a", "A"), NoteOf("b", "B"), NoteOf("c", "C")));

        Assert.Equal(["a 1", "c 2", "b 1"], paper.Notes.InOrder.Select(n => $"{n.Note.Id} {n.Label}"));
    }

    [Fact]
    public void A_chosen_symbol_leaves_the_count_alone()
    {
        var paper = Resolved.Of(PaperOf(Numbered(null, Mark("star"), Mark("a"))).WithNotes(NoteOf("star", "S") with { Symbol = "*" }, NoteOf("a", "A")));

        Assert.Equal(["*", "1"], paper.Notes.InOrder.Select(n => n.Label));
    }

    [Theory]
    [InlineData(LocalNoteMarks.Asterisks, "*", "**")]
    [InlineData(LocalNoteMarks.Letters, "a", "b")]
    public void Table_notes_have_marks_of_their_own_in_the_order_of_use(LocalNoteMarks marks, string first, string second)
    {
        var grid = new TableGrid([new(ColumnAlignment.Start)], [RowOf(RowRole.Body, Plain(null, "x", LocalMark("n2"))), RowOf(RowRole.Body, Plain(null, "y", LocalMark("n1")))]);
        var table = new Table(MarkOf("t"), null, grid, new BelowMatter([NoteOf("n1", "A"), NoteOf("n2", "B")], []));
        var rules = RulesOf.Paper with { Numbering = RulesOf.Paper.Numbering with { LocalNotes = marks } };
        var paper = Resolved.Of(PaperOf(rules, table));

        Assert.Equal(first, paper.Mark("n2"));
        Assert.Equal(second, paper.Mark("n1"));
        Assert.Empty(paper.Notes.InOrder);
    }

    [Fact]
    public void What_does_not_fit_together_is_reported()
    {
        Assert.Contains("GB0410", Resolved.Faults(PaperOf(Numbered(null, Mark("gone")))));
        Assert.Contains("GB0411", Resolved.Faults(PaperOf(Numbered(null, "x")).WithNotes(NoteOf("idle", "x"))));
        Assert.Contains("GB0412", Resolved.Faults(PaperOf(Numbered(null, Mark("a"))).WithNotes(NoteOf("a", Mark("a")))));
        Assert.Contains("GB0413", Resolved.Faults(PaperOf(Numbered(null, LocalMark("a")))));
        Assert.Contains("GB0414", Resolved.Faults(PaperOf(TableOf("t", null, ["h"]) with { Caption = new Caption(Line(LocalMark("a"))) })));
    }
}
