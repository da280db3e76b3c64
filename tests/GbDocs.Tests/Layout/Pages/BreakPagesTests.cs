using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

public sealed class BreakPagesTests
{
    private static readonly PaperRules Bare = new()
    {
        Numbering = new NumberingRules { Headings = [], Paragraphs = NumberFormat.None, LoneAppendixHasNoNumber = true },
    };

    private static readonly StyleSheet Careful = Sheet.With(Style("body") with { WidowLines = 2 });

    [Fact]
    public void First_line_of_a_paragraph_is_not_left_alone_at_the_foot() =>
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 a9", "b1 b2 b3"], Show(Lay(PaperOf(Plain(null, Lines(9)), Plain(null, Lines(3, 'b'))), Careful)));

    [Fact]
    public void Last_line_of_a_paragraph_is_not_left_alone_at_the_top() =>
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 a9", "a10 a11"], Show(Lay(PaperOf(Plain(null, Lines(11))), Careful)));

    [Fact]
    public void Heading_stays_with_the_text_after_it_through_a_stack_of_headings() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6 a7 a8", "One Two b1 b2"],
            Show(Lay(PaperOf(Bare, Plain(null, Lines(8)), Section("s", "One", 1), Section("t", "Two", 2), Plain(null, Lines(2, 'b'))))));

    [Fact]
    public void Paragraph_that_is_kept_together_moves_whole() =>
        Assert.Equal(
            ["a1 a2 a3 a4 a5 a6", "b1 b2 b3 b4 b5"],
            Show(Lay(PaperOf(Plain(null, Lines(6)), Plain(null, Lines(5, 'b'))), Sheet.With(Style("body") with { KeepTogether = true }))));

    [Fact]
    public void What_is_kept_together_but_higher_than_a_page_is_divided_with_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(PaperOf(Plain(null, Lines(12))), diagnostics, Sheet.With(Style("body") with { KeepTogether = true }));
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12"], Show(document));
        Assert.Equal("GB0622", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void Page_break_begins_a_page() =>
        Assert.Equal(["a", "b"], Show(Lay(PaperOf(Plain(null, "a"), new PageBreak(MarkOf(null), false), Plain(null, "b")))));

    [Fact]
    public void Page_break_inside_another_block_begins_a_page() =>
        Assert.Equal(["a", "b"], Show(Lay(PaperOf(QuotationOf(Plain(null, "a"), new PageBreak(MarkOf(null), false), Plain(null, "b"))))));

    [Fact]
    public void Page_break_to_a_right_hand_page_leaves_a_blank_one()
    {
        var document = Lay(PaperOf(Plain(null, "a"), new PageBreak(MarkOf(null), true), Plain(null, "b")));
        Assert.Equal(["a", "", "b"], Show(document));
        Assert.Equal([PageSide.Right, PageSide.Left, PageSide.Right], document.Pages.Select(p => p.Side));
        Assert.Equal(["1", "2", "3"], document.Pages.Select(p => p.Label));
    }

    [Fact]
    public void Chapter_opens_on_a_right_hand_page()
    {
        var rules = Bare with { Numbering = Bare.Numbering with { HasChapters = true } };
        var sheet = Sheet with { Page = Sheet.Page with { ChaptersOpenOnRightHandPage = true } };
        var paper = PaperOf(rules, Section("s", "One"), Plain(null, "a"), Section("t", "Two"), Plain(null, "b"));
        Assert.Equal(["One a", "", "Two b"], Show(Lay(paper, sheet)));
    }

    [Fact]
    public void Preliminary_pages_have_roman_numbers_and_the_body_begins_at_one()
    {
        var sheet = Sheet with { Page = Sheet.Page with { PreliminariesAreRoman = true } };
        var contents = new Heading(MarkOf(null), HeadingRole.Preliminary, 1, [T("Contents")], false);
        var document = Lay(PaperOf(Bare, contents, Plain(null, "a"), Section("s", "One"), Plain(null, "b")), sheet);
        Assert.Equal(["i", "ii", "1"], document.Pages.Select(p => p.Label));
        Assert.Equal("1", document.PageOf(new("s")));
    }

    [Fact]
    public void Landscape_pages_are_turned_with_their_top_at_the_binding_side()
    {
        var sheet = Sheet with { Page = Sheet.Page with { Width = Points(150), Inside = Points(25) } };
        var document = Lay(PaperOf(Plain(null, "a"), new Landscape(MarkOf(null), [Plain(null, "b")]), Plain(null, "c")), sheet);
        Assert.Equal(["a", "b", "c"], Show(document));
        Assert.Equal([Points(150), Points(140), Points(150)], document.Pages.Select(p => p.Width));
        Assert.Equal(["33 20 b"], Places(document.Pages[1]));
    }

    [Fact]
    public void Left_hand_pages_mirror_the_margins()
    {
        var sheet = Sheet with { Page = Sheet.Page with { IsMirrored = true, Inside = Points(30), Outside = Points(10) } };
        var document = Lay(PaperOf(Plain(null, Lines(11))), sheet);
        Assert.Equal([30m, 10m], document.Pages.Select(p => LinesOf(p)[0].X));
    }

    [Fact]
    public void Margins_without_room_are_an_error()
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(PaperOf(Plain(null, "a")), diagnostics, Sheet with { Page = Sheet.Page with { Inside = Points(150) } });
        Assert.Equal("GB0620", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
        Assert.Single(document.Pages);
    }

    [Fact]
    public void Cover_has_its_own_page_where_the_sheet_says_so()
    {
        var sheet = Sheet with { Page = Sheet.Page with { CoverHasOwnPage = true } };
        Assert.Equal(["a", "b"], Show(Lay(PaperOf(CoverOf(Plain(null, "a")), Plain(null, "b")), sheet)));
        Assert.Equal(["a b"], Show(Lay(PaperOf(CoverOf(Plain(null, "a")), Plain(null, "b")))));
    }

    [Fact]
    public void Page_is_filled_to_its_foot_though_the_next_one_must_end_early() => Assert.Equal([10, 6, 8], LinesBefore(16, keptLines: 8));

    [Fact]
    public void Page_gives_lines_to_the_next_one_that_would_be_more_than_half_empty() => Assert.Equal([7, 7, 8], LinesBefore(14, keptLines: 8));

    [Fact]
    public void One_line_does_not_stand_alone_on_a_last_page()
    {
        var tall = Sheet with { Page = Sheet.Page with { Height = Points(840) } }; // 80 lines
        Assert.Equal([73, 8], Lay(PaperOf(SingleLines(81)), tall).Pages.Select(p => LinesOf(p).Length));
        Assert.Equal([80, 8], Lay(PaperOf(SingleLines(88)), tall).Pages.Select(p => LinesOf(p).Length));
    }

    [Fact]
    public void One_line_does_not_stand_alone_before_a_page_break()
    {
        var tall = Sheet with { Page = Sheet.Page with { Height = Points(840) } };
        Block[] blocks = [.. SingleLines(81), QuotationOf(new PageBreak(MarkOf(null), false), Plain(null, "b"))];
        Assert.Equal([73, 8, 1], Lay(PaperOf(blocks), tall).Pages.Select(p => LinesOf(p).Length));
    }

    // How many lines stand on each page: paragraphs of one line each, then one that is kept together.
    private static IEnumerable<int> LinesBefore(int lines, int keptLines)
    {
        var kept = Plain(null, Lines(keptLines, 'k')) with { Mark = MarkOf(null) with { Style = "kept" } };
        var paper = PaperOf([.. SingleLines(lines), kept]);
        return Lay(paper, Sheet.With(Style("kept") with { KeepTogether = true })).Pages.Select(p => LinesOf(p).Length);
    }

    private static Block[] SingleLines(int count) => [.. Enumerable.Range(1, count).Select(i => Plain(null, $"a{i}"))];

    [Fact]
    public void Empty_paper_has_one_empty_page() => Assert.Empty(Assert.Single(Lay(PaperOf()).Pages).Items);

    [Fact]
    public void Line_higher_than_a_page_is_printed_with_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(PaperOf(Plain(null, "a"), Plain(null, "b")), diagnostics, Sheet.With(Style("body") with { LineHeight = Points(150) }));
        Assert.Equal(["a", "b"], Show(document));
        Assert.Equal(["GB0623", "GB0623"], diagnostics.ToSorted().Select(d => d.Descriptor.Code));
    }
}
