using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class ParagraphComposerTests
{
    [Fact]
    public void Paragraph_without_items_has_no_line() => Assert.Empty(Lines([], Shape(10)));

    [Fact]
    public void Empty_text_is_one_line_as_high_as_its_style()
    {
        var line = Assert.Single(Lines(string.Empty, Shape(10)));
        Assert.Equal((Points(8), Points(2), Points(0)), (line.Ascent, line.Descent, line.Width));
        Assert.True(line.IsLast);
    }

    [Fact]
    public void Line_is_as_full_as_it_can_be_and_keeps_its_last_space_as_text()
    {
        var lines = Lines("aa bb cc dd", Shape(6));
        Assert.Equal(["aa bb ", "cc dd"], Texts(lines));
        Assert.Equal([Points(50), Points(50)], lines.Select(l => l.Width));
        Assert.Equal([10, 10, 10, 10, 10, 0], Advances(lines[0]));
    }

    [Fact]
    public void Indents_narrow_the_lines()
    {
        var shape = Shape(10) with { LeftIndent = Points(20), RightIndent = Points(10), FirstLineIndent = Points(10) };
        var lines = Lines("aaaa bbbb cccc", shape);
        Assert.Equal(["aaaa ", "bbbb ", "cccc"], Texts(lines));
        Assert.Equal([Points(30), Points(20), Points(20)], lines.Select(l => l.Left));
    }

    [Theory]
    [InlineData(TextAlignment.Left, 0)]
    [InlineData(TextAlignment.Centre, 35)]
    [InlineData(TextAlignment.Right, 70)]
    [InlineData(TextAlignment.Justified, 0)]
    public void Last_line_stands_as_its_alignment_says(TextAlignment alignment, int left)
    {
        var line = Assert.Single(Lines("abc", Shape(10) with { Alignment = alignment }));
        Assert.Equal((Points(left), Points(30)), (line.Left, line.Width));
        Assert.Equal(Points(left), line.Runs[0].X);
    }

    [Fact]
    public void Justified_line_shares_the_slack_among_its_spaces()
    {
        var lines = Lines("aa b cc dddddd", Shape(10) with { Alignment = TextAlignment.Justified });
        Assert.Equal([10, 10, 25, 10, 25, 10, 10, 0], Advances(lines[0]));
        Assert.Equal(Points(100), lines[0].Width);
        Assert.Equal(Points(60), lines[1].Width);
    }

    [Fact]
    public void No_break_space_stretches_too()
    {
        var lines = Lines("a\u00A0b c dddddd", Shape(8) with { Alignment = TextAlignment.Justified });
        Assert.Equal([10, 25, 10, 25, 10, 0], Advances(lines[0]));
    }

    [Fact]
    public void Line_before_a_forced_break_is_not_stretched()
    {
        var shape = Shape(10) with { Alignment = TextAlignment.Justified };
        var lines = Lines([new TextItem("a b", Style), new ForcedBreakItem(), new TextItem("c", Style)], shape);
        Assert.Equal(["a b", "c"], Texts(lines));
        Assert.Equal(Points(30), lines[0].Width);
        Assert.Equal((true, false), (lines[0].EndsWithForcedBreak, lines[0].IsLast));
        Assert.Equal((false, true), (lines[1].EndsWithForcedBreak, lines[1].IsLast));
    }

    [Fact]
    public void Two_forced_breaks_leave_an_empty_line_of_the_same_height()
    {
        var lines = Lines([new TextItem("a", Style), new ForcedBreakItem(), new ForcedBreakItem(), new TextItem("b", Style)], Shape(10));
        Assert.Equal(["a", "", "b"], Texts(lines));
        Assert.Equal(Points(8), lines[1].Ascent);
    }

    [Fact]
    public void Line_feed_in_a_text_is_a_forced_break() => Assert.Equal(["a\n", "b"], Texts(Lines("a\nb", Shape(10))));

    [Fact]
    public void Word_that_fits_no_line_is_broken_between_characters()
    {
        var lines = Lines("aa abcdefghijk b", Shape(5));
        Assert.Equal(["aa ", "abcde", "fghij", "k b"], Texts(lines));
        Assert.All(lines, l => Assert.Equal(Length.Zero, l.Overrun));
    }

    [Fact]
    public void Character_wider_than_the_line_stands_alone_and_is_reported()
    {
        var lines = Lines("ab", Shape(1) with { Width = Points(4) });
        Assert.Equal(["a", "b"], Texts(lines));
        Assert.All(lines, l => Assert.Equal(Points(6), l.Overrun));
    }

    [Fact]
    public void Soft_hyphen_prints_a_hyphen_only_where_the_line_ends()
    {
        var lines = Lines("aaa\u00ADbbb cc", Shape(5));
        Assert.Equal(["aaa\u00AD", "bbb ", "cc"], Texts(lines));
        Assert.Equal((true, Points(40)), (lines[0].EndsWithHyphen, lines[0].Width));
        var hyphen = lines[0].Runs[^1].Run;
        Assert.Equal((RunKind.Hyphen, string.Empty, Points(10)), (hyphen.Kind, hyphen.Text, hyphen.Width));
        var whole = Assert.Single(Lines("aaa\u00ADbbb", Shape(6)));
        Assert.Equal((Points(60), false), (whole.Width, whole.EndsWithHyphen));
    }

    [Fact]
    public void No_line_ends_within_a_text_that_may_not_break()
    {
        var symbol = new TextItem("well-known/3", Style) { NoBreak = true };
        Assert.Equal(["see ", "well-known/3"], Texts(Lines([new TextItem("see ", Style), symbol], Shape(12))));
    }

    [Fact]
    public void Tags_come_back_on_runs_and_lines()
    {
        var lines = Lines([new TextItem("aa", Style, Tag: 7), new TextItem(" bb ", Style), new TextItem("cc", Style, Tag: 9)], Shape(5));
        Assert.Equal<int>([7], lines[0].Tags);
        Assert.Equal<int>([9], lines[1].Tags);
        Assert.Equal([7, 0], lines[0].Runs.Select(r => r.Run.Tag));
    }

    [Fact]
    public void Empty_item_marks_the_line_in_which_it_stands()
    {
        var lines = Lines([new TextItem("aa ", Style), new TextItem(string.Empty, Style, Tag: 3), new TextItem("bb", Style)], Shape(2));
        Assert.Empty(lines[0].Tags);
        Assert.Equal<int>([3], lines[1].Tags);
    }

    [Fact]
    public void Box_stands_in_the_line_and_makes_it_higher()
    {
        var lines = Lines([new TextItem("ab", Style), new BoxItem(Points(25), Points(30), Points(5), Tag: 4), new TextItem("c", Style)], Shape(10));
        var line = Assert.Single(lines);
        Assert.Equal((Points(20), 4), (line.Boxes[0].X, line.Boxes[0].Box.Tag));
        Assert.Equal((Points(30), Points(5), Points(55)), (line.Ascent, line.Descent, line.Width));
        Assert.Equal<int>([4], line.Tags);
        Assert.Equal(Points(45), line.Runs[1].X);
    }

    [Fact]
    public void Superior_is_smaller_and_raised_and_leaves_the_line_as_high_as_it_was()
    {
        var mark = new TextItem("1", Style with { Position = TextPosition.Superior }, Tag: 1);
        var line = Assert.Single(Lines([new TextItem("ab", Style), mark], Shape(10)));
        Assert.Equal((Points(8), Points(2)), (line.Ascent, line.Descent));
        var run = line.Runs[1].Run;
        Assert.Equal((6.5m, 6.5m), (run.Size.Points, run.Width.Points));
        Assert.Equal(Points(10).Scale(1, 3), run.BaselineShift);
    }

    [Fact]
    public void Raised_baseline_makes_the_line_higher()
    {
        var line = Assert.Single(Lines([new TextItem("a", Style with { BaselineShift = Points(3) })], Shape(10)));
        Assert.Equal((Points(11), Points(-1)), (line.Ascent, line.Descent));
    }

    [Fact]
    public void Rooms_of_single_lines_come_before_width_and_indents()
    {
        var shape = Shape(10) with { Frames = [new LineFrame(Points(50), Points(20)), new LineFrame(Points(70), Points(30))] };
        var lines = Lines("aa bbb cccc dddd", shape);
        Assert.Equal(["aa ", "bbb ", "cccc dddd"], Texts(lines));
        Assert.Equal([Points(50), Points(70), Points(0)], lines.Select(l => l.Left));
    }
}
