using System.Collections.Immutable;
using GbDocs.Layout.Text;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class TextMeasurerTests
{
    [Fact]
    public void Least_width_is_that_of_the_longest_word_and_greatest_that_of_the_whole() =>
        Assert.Equal(new ContentWidth(Points(40), Points(130)), Measure(new TextItem("aa bbbb cc ", Style), new TextItem("dd", Style)));

    [Fact]
    public void Forced_break_divides_the_whole() =>
        Assert.Equal(new ContentWidth(Points(30), Points(60)), Measure(new TextItem("aa bbb", Style), new ForcedBreakItem(), new TextItem("c", Style)));

    [Fact]
    public void Box_and_tab_have_widths() =>
        Assert.Equal(new ContentWidth(Points(55), Points(91)), Measure(new BoxItem(Points(55), Points(1), Points(1)), new TabItem(Style)));

    [Fact]
    public void Soft_hyphen_counts_with_its_hyphen() =>
        Assert.Equal(new ContentWidth(Points(40), Points(50)), Measure(new TextItem("aaa\u00ADbb", Style)));

    [Fact]
    public void Nothing_needs_no_room() => Assert.Equal(default, Measure());

    private static ContentWidth Measure(params ImmutableArray<ParagraphItem> items) => TextMeasurer.Measure(items, new TextShaper(SquareFont.Library));
}
