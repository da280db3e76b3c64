using System.Collections.Immutable;
using GbDocs.Layout.Text;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class TabTests
{
    private static readonly TabItem Tab = new(Style);

    private static ParagraphShape With(params ImmutableArray<TabStop> stops) => Shape(40) with { TabStops = stops, DefaultTabInterval = Points(36) };

    private static Line Single(ParagraphShape shape, params ImmutableArray<ParagraphItem> items) => Assert.Single(Lines(items, shape));

    private static TextItem Text(string text) => new(text, Style);

    [Fact]
    public void Left_stop_begins_the_text()
    {
        var line = Single(With(new TabStop(Points(70))), Text("ab"), Tab, Text("c"));
        Assert.Equal(Points(70), line.Runs[2].X);
        Assert.Equal(("\t", RunKind.Tab, Points(50)), (line.Runs[1].Run.Text, line.Runs[1].Run.Kind, line.Runs[1].Run.Width));
    }

    [Fact]
    public void Right_stop_ends_the_text() =>
        Assert.Equal(Points(80), Single(With(new TabStop(Points(100), TabAlignment.Right)), Text("ab"), Tab, Text("cd")).Runs[2].X);

    [Fact]
    public void Centre_stop_halves_the_text() =>
        Assert.Equal(Points(85), Single(With(new TabStop(Points(100), TabAlignment.Centre)), Text("ab"), Tab, Text("cde")).Runs[2].X);

    [Fact]
    public void A_leader_is_a_gap_even_where_there_is_no_room_for_it()
    {
        var lines = Lines([Text("abcd ef"), Tab with { HoldsNext = true }, Text("9")], Shape(8) with { TabStops = [new(Points(80), TabAlignment.Right, '.')], DefaultTabInterval = Points(36) });
        Assert.Equal(["abcd ", "ef\t9"], Texts(lines));
    }

    [Fact]
    public void Line_does_not_end_before_a_tab_when_words_are_divided()
    {
        var shape = Shape(9) with { LeftIndent = Points(20), Composition = Composition.TotalFit, Alignment = TextAlignment.Justified, Hyphenate = true, DefaultTabInterval = Points(36) };
        var lines = Lines([BoxOf(10), BoxOf(25), Tab, BoxOf(25)], shape);
        Assert.Equal([2, 1], lines.Select(l => l.Boxes.Length));
        Assert.All(lines, l => Assert.Equal(Points(0), l.Overrun));
    }

    private static BoxItem BoxOf(int width) => new(Points(width), Points(10), Points(0));

    [Theory]
    [InlineData("1,234.5", 50)]
    [InlineData("12.75", 80)]
    [InlineData("12,75", 80)]
    [InlineData("300", 70)]
    public void Decimal_stop_is_where_the_last_decimal_sign_stands(string number, int x) =>
        Assert.Equal(Points(x), Single(With(new TabStop(Points(100), TabAlignment.Decimal)), Tab, Text(number)).Runs[1].X);

    [Fact]
    public void Regular_stops_follow_the_named_ones()
    {
        var line = Single(With(new TabStop(Points(40))), Text("a"), Tab, Text("b"), Tab, Text("c"));
        Assert.Equal([Points(40), Points(72)], [line.Runs[2].X, line.Runs[4].X]);
    }

    [Fact]
    public void Edge_of_a_hanging_indent_is_a_stop()
    {
        var shape = With() with { LeftIndent = Points(30), FirstLineIndent = Points(-30) };
        Assert.Equal(Points(30), Single(shape, Text("1."), Tab, Text("c")).Runs[2].X);
    }

    [Fact]
    public void Leader_fills_the_jump_on_a_grid_and_is_no_text()
    {
        var line = Single(With(new TabStop(Points(100), TabAlignment.Right, '.')), Text("ab"), Tab, Text("12"));
        var leader = line.Runs[2];
        Assert.Equal((RunKind.Leader, string.Empty), (leader.Run.Kind, leader.Run.Text));
        Assert.Equal((Points(30), 5), (leader.X, leader.Run.Glyphs.Length));
        Assert.Equal("ab\t12", TextOf(line));
    }

    [Fact]
    public void Entry_that_is_too_long_wraps_and_its_number_stands_at_the_stop()
    {
        var shape = Shape(10) with { TabStops = [new TabStop(Points(100), TabAlignment.Right)] };
        var lines = Lines([Text("aaaa bbbb cccc"), Tab, Text("12")], shape);
        Assert.Equal(["aaaa bbbb ", "cccc\t12"], Texts(lines));
        Assert.Equal(Points(80), lines[1].Runs[2].X);
    }

    [Fact]
    public void Number_against_a_stop_stands_in_the_end_indent_and_words_do_not()
    {
        var shape = Shape(10) with { RightIndent = Points(30), TabStops = [new TabStop(Points(100), TabAlignment.Right)] };
        var lines = Lines([Text("aaaa bbbb ccccc"), Tab, Text("12")], shape);
        Assert.Equal(["aaaa ", "bbbb ", "ccccc\t12"], Texts(lines));
        Assert.Equal((Points(80), Points(0)), (lines[2].Runs[2].X, lines[2].Overrun));
    }

    [Fact]
    public void Only_spaces_after_the_last_tab_are_stretched()
    {
        var shape = Shape(10) with { Alignment = TextAlignment.Justified, Composition = Composition.TotalFit, TabStops = [new TabStop(Points(50))] };
        var lines = Lines([Text("a b"), Tab, Text("c d eeeeeeeee")], shape);
        Assert.Equal([10, 10, 10, 20, 10, 30, 10, 0], Advances(lines[0]));
    }

    [Fact]
    public void Tab_beyond_the_room_is_a_small_gap() =>
        Assert.Equal(Points(53), Single(Shape(6), Text("aaaaa"), Tab).Width);

    [Fact]
    public void Tab_character_in_a_text_is_a_tab() =>
        Assert.Equal(Points(36), Single(With(), Text("a\tb")).Runs[2].X);
}
