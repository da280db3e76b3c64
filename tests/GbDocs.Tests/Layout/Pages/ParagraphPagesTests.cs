using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

public sealed class ParagraphPagesTests
{
    [Fact]
    public void First_line_stands_at_the_top_of_the_text()
    {
        var page = Assert.Single(Lay(PaperOf(Plain(null, "abc def ghi"))).Pages);
        Assert.Equal(["28 20 abc def", "38 20 ghi"], Places(page));
    }

    [Fact]
    public void Page_is_filled_before_the_next_begins() =>
        Assert.Equal(["a1 a2 a3 a4 a5 a6 a7 a8 a9 a10", "a11 a12 a13"], Show(Lay(PaperOf(Plain(null, Lines(13))))));

    [Fact]
    public void Space_between_paragraphs_is_the_larger_of_after_and_before()
    {
        var sheet = Sheet.With(Style("body") with { SpaceBefore = Points(3), SpaceAfter = Points(7) });
        var page = Lay(PaperOf(Plain(null, "a"), Plain(null, "b")), sheet).Pages[0];
        Assert.Equal([28m, 45m], LinesOf(page).Select(l => l.Baseline));
    }
}
