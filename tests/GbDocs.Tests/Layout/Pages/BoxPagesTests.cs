using System.Collections.Frozen;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>Boxes with a frame of 1 point, 4 points from the text: the frame takes half a line above and half a line below.</summary>
public sealed class BoxPagesTests
{
    private static readonly Border Line = new(Points(1), Colour.Black, Points(4));

    private static readonly StyleSheet Framed = Sheet with
    {
        Frames = new[]
        {
            new FrameStyle(StyleNames.BoxFrame) { SpaceBefore = Length.Zero, SpaceAfter = Length.Zero, Borders = new Borders(Line, Line, Border.None, Border.None) },
        }.ToFrozenDictionary(f => f.Name),
    };

    [Fact]
    public void Frame_stands_around_its_text()
    {
        var page = Lay(PaperOf(Plain(null, "a"), Frame(Plain(null, "b")), Plain(null, "c")), Framed).Pages[0];
        Assert.Equal(["28 20 a", "43 20 b", "58 20 c"], Places(page));
        Assert.Equal([30m, 49m], page.Items.OfType<RuleItem>().Select(r => r.Area.Y.Points));
    }

    [Fact]
    public void Frame_is_closed_and_opened_again_over_pages()
    {
        var document = Lay(PaperOf(Frame(Plain(null, Lines(12, 'b')))), Framed);
        Assert.Equal(["b1 b2 b3 b4 b5 b6 b7 b8 b9", "b10 b11 b12"], Show(document));
        Assert.Equal([20m, 119m, 20m, 59m], document.Pages.SelectMany(p => p.Items.OfType<RuleItem>()).Select(r => r.Area.Y.Points));
        Assert.Equal(33m, LinesOf(document.Pages[1])[0].Baseline);
    }

    [Fact]
    public void Floating_box_stands_at_the_foot_of_its_page_and_the_text_goes_on_above()
    {
        var document = Lay(PaperOf(Plain(null, Lines(3)), Floating(Lines(2, 'b')), Plain(null, Lines(4, 'c'))), Framed);
        Assert.Equal(["a1 a2 a3 c1 c2 b1 b2", "c3 c4"], Show(document));
        Assert.Equal([28m, 38m, 48m, 58m, 68m, 103m, 113m], LinesOf(document.Pages[0]).Select(l => l.Baseline));
    }

    [Fact]
    public void Floating_box_stands_just_below_a_text_that_ends_early() =>
        Assert.Equal(
            ["28 20 a00000001", "38 20 c00000001", "65 20 b00000001"],
            Places(Lay(PaperOf(Plain(null, Lines(1)), Floating(Lines(1, 'b')), Plain(null, Lines(1, 'c'))), Framed).Pages[0]));

    [Fact]
    public void Floating_box_that_begins_a_page_stands_at_its_top() =>
        Assert.Equal(["b1 b2 c1"], Show(Lay(PaperOf(Floating(Lines(2, 'b')), Plain(null, Lines(1, 'c'))), Framed)));

    [Fact]
    public void Floating_boxes_stand_at_the_foot_in_order() =>
        Assert.Equal(
            ["a1 c1 c2 b1 d1", "c3"],
            Show(Lay(PaperOf(Plain(null, Lines(1)), Floating(Lines(1, 'b')), Floating(Lines(1, 'd')), Plain(null, Lines(3, 'c'))), Framed)));

    [Fact]
    public void Floating_box_at_the_foot_stands_above_the_notes_and_its_note_before_later_ones()
    {
        var box = BoxOf("x", "", Plain(null, "b", Mark("n"))) with { Floats = true, Caption = null };
        var paper = PaperOf(Plain(null, Lines(1)), box, Plain(null, Lines(1, 'c'), Mark("m")), Plain(null, Lines(6, 'd'))).WithNotes(NoteOf("n", "one"), NoteOf("m", "two"));
        Assert.StartsWith("a1 c000000012 d1 b1 1\u00A0one 2\u00A0two", Show(Lay(paper, Framed))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Floating_box_moves_to_the_next_page_and_the_text_goes_on() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7 c1 c2 c3", "b1 b2 b3 c4 c5"],
            Show(Lay(PaperOf(Plain(null, Lines(7)), Floating(Lines(3, 'b')), Plain(null, Lines(5, 'c'))), Framed)));

    [Fact]
    public void Floating_boxes_keep_their_order()
    {
        var paper = PaperOf(Plain(null, Lines(7)), Floating(Lines(4, 'b')), Plain(null, Lines(1, 'c')), Floating(Lines(1, 'd')), Plain(null, Lines(1, 'e')));
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 c1 e1", "b1 b2 b3 b4 d1"], Show(Lay(paper, Framed)));
    }

    [Fact]
    public void Box_with_a_note_does_not_fall_behind_later_notes()
    {
        var box = BoxOf("x", "", Plain(null, Lines(3, 'b'), Mark("n"))) with { Floats = true, Caption = null };
        var paper = PaperOf(Plain(null, Lines(6)), box, Plain(null, Lines(1, 'c'), Mark("m"))).WithNotes(NoteOf("n", "one"), NoteOf("m", "two"));
        var notes = Show(Lay(paper, Framed)).SelectMany(p => p.Split(' ')).Where(w => w.Contains('\u00A0', StringComparison.Ordinal));
        Assert.Equal(["1\u00A0one", "2\u00A0two"], notes);
    }

    [Fact]
    public void Box_is_never_between_its_title_and_its_text()
    {
        var sheet = Framed.With(Style(StyleNames.BoxTitle));
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7 a8", "Title b1 b2"],
            Show(Lay(PaperOf(Plain(null, Lines(8)), BoxOf(null, "Title", Plain(null, Lines(2, 'b'))) with { Caption = new Caption([T("Title")], false) }), sheet)));
    }

    private static Box Frame(params Block[] content) => new(MarkOf(null), null, [.. content], [], false);

    private static Box Floating(string text) => Frame(Plain(null, text)) with { Floats = true };
}
