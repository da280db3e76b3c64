using GbDocs.Layout.Text;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class BalancedTests
{
    private static readonly ParagraphShape Heading = Shape(20) with { Composition = Composition.Balanced };

    [Fact]
    public void Lines_of_a_heading_are_about_equal() =>
        Assert.Equal(["aaaa bbbb cc ", "dddd eeee"], Texts(Lines("aaaa bbbb cc dddd eeee", Heading)));

    [Fact]
    public void Heading_takes_no_line_more_than_it_must()
    {
        var filled = Lines("aaaa bbbb cccc dddd eeee ffff", Shape(20));
        var balanced = Lines("aaaa bbbb cccc dddd eeee ffff", Heading);
        Assert.Equal(filled.Length, balanced.Length);
        Assert.Equal(["aaaa bbbb cccc ", "dddd eeee ffff"], Texts(balanced));
    }

    [Fact]
    public void Heading_of_one_line_stays_one_line() => Assert.Single(Lines("aaaa bbbb", Heading));

    [Fact]
    public void Balanced_lines_are_centred_in_the_whole_measure()
    {
        var lines = Lines("aaaa bbbb cccc dddd eeee ffff", Heading with { Alignment = TextAlignment.Centre });
        Assert.Equal([Points(30), Points(30)], lines.Select(l => l.Left));
    }

    [Fact]
    public void Long_word_is_not_broken_for_the_sake_of_balance() =>
        Assert.Equal(["aaaaaaaaaaaaaaaaaaa ", "bb"], Texts(Lines("aaaaaaaaaaaaaaaaaaa bb", Heading)));
}
