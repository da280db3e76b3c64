using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

public sealed class FurniturePagesTests
{
    private static readonly PaperRules Chapters = new()
    {
        Numbering = new NumberingRules { HasChapters = true, Headings = [new NumberFormat(NumberStyle.UpperRoman, "", ".")], Paragraphs = NumberFormat.None },
    };

    private static readonly FurniturePart PageNumber = new(FurnitureField.Page);

    [Fact]
    public void Head_and_foot_stand_in_the_margins()
    {
        var page = Lay(PaperOf(Plain(null, "a")), With(new PageFurniture { First = Both("top", PageNumber) })).Pages[0];
        Assert.Equal(["13 20 top", "28 20 a", "133 20 1"], Places(page));
        Assert.Equal([ArtifactKind.Header, ArtifactKind.None, ArtifactKind.Footer], page.Items.OfType<GlyphItem>().Select(g => g.Tag.Artifact));
    }

    [Fact]
    public void Three_texts_stand_at_the_sides_and_in_the_middle()
    {
        var line = new FurnitureLine([Words("l")], [Words("cc")], [Words("rrr")]);
        var page = Lay(PaperOf(Plain(null, "a")), With(new PageFurniture { First = new HeadAndFoot { Head = line } })).Pages[0];
        Assert.Equal([20m, 60m, 90m], page.Items.OfType<GlyphItem>().Where(g => g.Tag.IsArtifact).Select(g => g.X.Points));
    }

    [Fact]
    public void Odd_and_even_pages_differ()
    {
        var sheet = With(new PageFurniture { First = Both("first"), Odd = Both("odd"), Even = Both("even") });
        var document = Lay(PaperOf(Plain(null, Lines(25))), sheet);
        Assert.Equal(["first", "even", "odd"], document.Pages.Select(Head));
    }

    [Fact]
    public void Head_shows_the_chapter_that_begins_on_the_page_or_goes_on()
    {
        var sheet = With(new PageFurniture { First = Chapter, Odd = Chapter });
        var document = Lay(
            PaperOf(Chapters, Section(null, "A"), Plain(null, Lines(12)), Section(null, "B"), Plain(null, "b"), new PageBreak(MarkOf(null), false), Plain(null, "c")),
            sheet);
        Assert.Equal(["I. A", "II. B", "II. B"], document.Pages.Select(Head));
    }

    [Fact]
    public void Pages_that_a_chapter_opens_may_have_no_head()
    {
        var sheet = With(new PageFurniture { First = Both("first"), Opening = new HeadAndFoot(), Odd = Both("odd") });
        var document = Lay(PaperOf(Chapters, Plain(null, Lines(12)), Section(null, "A"), Plain(null, Lines(12, 'b'))), sheet);
        Assert.Equal(["first", "", "odd"], document.Pages.Select(Head));
    }

    [Fact]
    public void Head_and_foot_of_a_landscape_page_stand_at_its_long_sides()
    {
        var sheet = With(new PageFurniture { First = Both("top", PageNumber), Odd = Both("top", PageNumber) });
        sheet = sheet with { Page = sheet.Page with { Width = Points(140), Height = Points(160) } };
        var document = Lay(PaperOf(Plain(null, "a"), new Landscape(MarkOf(null), [Plain(null, "b")])), sheet);
        Assert.Equal([(140m, 160m), (160m, 140m)], document.Pages.Select(p => (p.Width.Points, p.Height.Points)));
        Assert.Equal(["13 20 top", "28 20 b", "133 20 2"], Places(document.Pages[1]));
    }

    [Fact]
    public void Properties_and_the_number_of_pages_are_filled_in()
    {
        var line = new FurnitureLine([new FurniturePart(FurnitureField.Property, "symbol")], [], [new FurniturePart(FurnitureField.PageCount)]);
        var paper = PaperOf(Plain(null, Lines(12)));
        paper = paper with { Metadata = paper.Metadata with { Symbol = "GB.1" } };
        var document = Lay(paper, With(new PageFurniture { First = new HeadAndFoot { Head = line }, Odd = new HeadAndFoot { Head = line } }));
        Assert.Equal(["GB.12", "GB.12"], document.Pages.Select(Head));
    }

    [Fact]
    public void Head_that_is_higher_than_the_margin_is_cut_with_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(PaperOf(Plain(null, "a")), diagnostics, With(new PageFurniture { First = Both(Lines(3, 'h')) }));
        Assert.Equal("GB0628", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
        Assert.Equal("h1 a", Show(document.Pages[0]));
    }

    private static HeadAndFoot Chapter => new() { Head = new FurnitureLine([new FurniturePart(FurnitureField.Chapter)], [], []) };

    private static string Head(Page page) => string.Concat(page.Items.OfType<GlyphItem>().Where(g => g.Tag.Artifact == ArtifactKind.Header).Select(g => g.Run.Text));

    private static StyleSheet With(PageFurniture furniture) => Sheet with { Furniture = furniture };

    private static HeadAndFoot Both(string head, FurniturePart? foot = null) => new()
    {
        Head = new FurnitureLine([Words(head)], [], []),
        Foot = foot is null ? FurnitureLine.Empty : new FurnitureLine([foot], [], []),
    };

    private static FurniturePart Words(string words) => new(FurnitureField.Words, words);
}
