using GbDocs.Layout.Text;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class TotalFitTests
{
    private static ParagraphShape Total(int characters, TextAlignment alignment = TextAlignment.Left) =>
        Shape(characters) with { Composition = Composition.TotalFit, Alignment = alignment };

    [Fact]
    public void Even_lines_are_better_than_a_full_and_an_empty_one()
    {
        const string Text = "aaa bb cc ddddd ee";
        Assert.Equal(["aaa bb ", "cc ", "ddddd ", "ee"], Texts(Lines(Text, Shape(6))));
        Assert.Equal(["aaa ", "bb cc ", "ddddd ", "ee"], Texts(Lines(Text, Total(6))));
    }

    [Fact]
    public void Spaces_shrink_where_that_gives_the_better_lines()
    {
        // Four spaces of 10 points may lose 13 points: 100 points of text fit the room of 97.
        var shape = Total(10, TextAlignment.Justified) with { Width = Points(97) };
        var lines = Lines("aa b c d e ffff gggg", shape);
        Assert.Equal("aa b c d e ", TextOf(lines[0]));
        Assert.Equal(Points(97), lines[0].Width);
        Assert.Equal([10, 10, 9.25m, 10, 9.25m, 10, 9.25m, 10, 9.25m, 10, 0], Advances(lines[0]));
    }

    [Fact]
    public void Last_line_is_not_shorter_than_the_indent()
    {
        const string Text = "aaaa bbbb cc dd e";
        var shape = Total(12) with { FirstLineIndent = Points(30) };
        Assert.Equal(["aaaa bbbb ", "cc dd e"], Texts(Lines(Text, shape)));
        Assert.Equal(["aaaa bbbbb ", "cccccccc e"], Texts(Lines("aaaa bbbbb cccccccc e", shape with { Width = Points(130) })));
        var free = Lines("aaaa bbbb cccccccc ddd e", Total(12) with { MinimumLastLine = Points(0) });
        var held = Lines("aaaa bbbb cccccccc ddd e", Total(12) with { MinimumLastLine = Points(40) });
        Assert.Equal(("e", "ddd e"), (TextOf(free[^1]), TextOf(held[^1])));
    }

    [Fact]
    public void First_line_indent_counts_in_the_first_line_alone()
    {
        var lines = Lines("aaaa bbbb cccc dddd", Total(9) with { FirstLineIndent = Points(20) });
        Assert.Equal(["aaaa ", "bbbb cccc ", "dddd"], Texts(lines));
    }

    [Fact]
    public void Range_of_figures_stays_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("aaaaaa", 7)) + " aaa";
        Assert.Equal([$"{text} ", "2004–05 bb"], Texts(Lines($"{text} 2004–05 bb", Total(58))));
        Assert.Equal(["aaaaaa ", "2004–05 bb"], Texts(Lines("aaaaaa 2004–05 bb", Total(12))));
    }

    [Fact]
    public void Text_of_fifty_thousand_words_has_all_its_words()
    {
        var text = string.Join(' ', Enumerable.Range(0, 50_000).Select(i => new string('a', 1 + (i * 7 % 9))));
        var lines = Lines(text, Total(60, TextAlignment.Justified));
        Assert.Equal(text, string.Concat(Texts(lines)));
        Assert.All(lines[..^1], l => Assert.Equal(Points(600), l.Width));
    }

    [Fact]
    public void Word_of_a_million_letters_is_broken_into_full_lines()
    {
        var lines = Lines(new string('a', 1_000_000), Total(50));
        Assert.Equal(20_000, lines.Length);
        Assert.All(lines, l => Assert.Equal(Points(500), l.Width));
    }
}
