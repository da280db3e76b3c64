using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>Above the notes stand 5 points of space, a rule of 1 point and 4 points of space: a note of one line takes two lines of the page.</summary>
public sealed class FootnotePagesTests
{
    [Fact]
    public void Note_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var page = Lay(PaperOf(Plain(null, "word", Mark("n"))).WithNotes(NoteOf("n", "note"))).Pages[0];
        Assert.Equal(["28 20 word1", "118 20 1\u00A0note"], Places(page));
        var rule = Assert.Single(page.Items.OfType<RuleItem>());
        Assert.Equal(new Rectangle(Points(20), Points(105), Points(30), Points(1)), rule.Area);
    }

    [Fact]
    public void Mark_is_raised_and_links_to_its_note()
    {
        var document = Lay(PaperOf(Plain(null, "word", Mark("n"))).WithNotes(NoteOf("n", "note")));
        var mark = document.Pages[0].Items.OfType<GlyphItem>().First(g => g.Run.Text == "1");
        Assert.Equal(Points(6.5m), mark.Run.Width);
        var link = Assert.Single(document.Pages[0].Items.OfType<LinkItem>());
        Assert.Equal(new NodeTarget(new("n")), link.Target);
        Assert.Equal(new Destination(0, Points(20), Points(110)), document.Destinations[new("n")]);
    }

    [Fact]
    public void Footnote_moves_with_its_line_when_the_page_is_full() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7 a8", "a000000091 b1 1\u00A0note"],
            Show(Lay(PaperOf(Plain(null, Lines(9), Mark("n")), Plain(null, Lines(1, 'b'))).WithNotes(NoteOf("n", "note")))));

    [Fact]
    public void Note_is_divided_only_when_it_must()
    {
        var document = Lay(PaperOf(Plain(null, Lines(5), Mark("n"))).WithNotes(NoteOf("n", "x " + Lines(11, 'n'))));
        Assert.Equal(["a1 a2 a3 a4 a000000051 1\u00A0x n1 n2 n3", "n4 n5 n6 n7 n8 n9 n10 n11"], Show(document));
    }

    [Fact]
    public void Rule_above_a_note_that_goes_on_takes_the_whole_measure()
    {
        var document = Lay(PaperOf(Plain(null, Lines(5), Mark("n"))).WithNotes(NoteOf("n", "x " + Lines(11, 'n'))));
        Assert.Equal([Points(30), Points(100)], document.Pages.Select(p => Assert.Single(p.Items.OfType<RuleItem>()).Area.Width));
    }

    [Fact]
    public void Note_that_fits_a_page_is_not_divided() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7", "a000000081 1\u00A0x n1 n2"],
            Show(Lay(PaperOf(Plain(null, Lines(8), Mark("n"))).WithNotes(NoteOf("n", "x " + Lines(2, 'n'))))));

    [Fact]
    public void Note_of_three_pages_goes_on_until_it_ends()
    {
        var pages = Show(Lay(PaperOf(Plain(null, "a", Mark("n"))).WithNotes(NoteOf("n", "x " + Lines(25, 'n')))));
        Assert.Equal(3, pages.Length);
        Assert.Equal(
            Enumerable.Range(1, 25).Select(i => $"n{i}"),
            string.Join(' ', pages).Split(' ').Where(w => w.StartsWith('n')));
    }

    [Fact]
    public void Notes_stand_in_the_order_of_their_marks() =>
        Assert.Equal(
            ["a1b2 1\u00A0one 2\u00A0two"],
            Show(Lay(PaperOf(Plain(null, "a", Mark("x"), "b", Mark("y"))).WithNotes(NoteOf("y", "two"), NoteOf("x", "one")))));

    [Fact]
    public void Note_with_two_marks_is_printed_at_the_first() =>
        Assert.Equal(
            ["a1 b1 1\u00A0note"],
            Show(Lay(PaperOf(Plain(null, "a", Mark("n")), Plain(null, "b", Mark("n"))).WithNotes(NoteOf("n", "note")))));

    [Fact]
    public void Twenty_notes_on_a_line_begin_where_there_is_room_and_say_so()
    {
        var diagnostics = new DiagnosticBag();
        var names = Enumerable.Range(1, 20).Select(i => $"n{i}").ToArray();
        var notes = names.Select(n => NoteOf(n, "x")).ToArray();
        var words = names.SelectMany(n => new Words[] { "a", Mark(n) }).ToArray();
        var sheet = Sheet.With(Style("body") with { Text = Style("body").Text with { Size = Points(1) } });
        var document = Lay(PaperOf(Plain(null, words)).WithNotes(notes), diagnostics, sheet);
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}\u00A0x"), string.Join(' ', Show(document)).Split(' ').Where(w => w.EndsWith('x')));
        Assert.Equal(["GB0624"], diagnostics.ToSorted().Select(d => d.Descriptor.Code).Distinct());
    }

    [Fact]
    public void Note_comes_after_the_paragraph_of_its_mark_in_reading_order()
    {
        var page = Lay(PaperOf(Plain(null, "a", Mark("n")), Plain(null, "b")).WithNotes(NoteOf("n", "note"))).Pages[0];
        var read = page.Items.OfType<GlyphItem>().OrderBy(g => g.Tag.Order).Select(g => g.Run.Text.TrimEnd());
        Assert.Equal("a|1|1||note|b", string.Join('|', read));
    }
}
