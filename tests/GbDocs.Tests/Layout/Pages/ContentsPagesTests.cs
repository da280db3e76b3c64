using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

public sealed class ContentsPagesTests
{
    private static readonly PaperRules Bare = new() { Numbering = new NumberingRules { Headings = [], Paragraphs = NumberFormat.None } };

    [Fact]
    public void Contents_print_the_right_pages()
    {
        var paper = PaperOf(
            Bare, new Listing(MarkOf(null), ListingKind.Contents, 1), new PageBreak(MarkOf(null), false),
            Section("s", "One"), Plain(null, Lines(12)), Section("t", "Two"), Plain(null, "b"));
        var document = Lay(paper);
        Assert.Equal(["One\t2", "Two\t3"], LinesOf(document.Pages[0]).Select(l => l.Text));
        Assert.Equal("2 3", $"{document.PageOf(new("s"))} {document.PageOf(new("t"))}");
    }

    [Fact]
    public void Page_numbers_stand_at_the_end_of_the_line_after_dots()
    {
        var document = Lay(PaperOf(Bare, new Listing(MarkOf(null), ListingKind.Contents, 1), Section("s", "One"), Plain(null, "b")));
        var number = document.Pages[0].Items.OfType<GlyphItem>().First(g => g.Run.Text == "1");
        Assert.Equal(Points(110), number.X);
    }

    [Fact]
    public void Entries_link_to_their_headings()
    {
        var document = Lay(PaperOf(Bare, new Listing(MarkOf(null), ListingKind.Contents, 1), Section("s", "One"), Plain(null, "b")));
        var link = Assert.Single(document.Pages[0].Items.OfType<LinkItem>());
        Assert.Equal(new NodeTarget(new("s")), link.Target);
        Assert.Equal("One 1", link.Contents);
        Assert.Contains(new("s"), document.Destinations.Keys);
    }

    [Fact]
    public void Reference_to_a_page_prints_its_number() =>
        Assert.Equal(
            ["page 2", "b"],
            Show(Lay(PaperOf(Bare, Plain(null, Ref(ReferenceForm.Page | ReferenceForm.Lower, "p")), new PageBreak(MarkOf(null), false), Plain("p", "b")))));

    [Fact]
    public void Outline_has_the_headings_with_their_numbers()
    {
        var rules = new PaperRules { Numbering = new NumberingRules { Headings = [new NumberFormat(NumberStyle.UpperRoman, "", ".")], Paragraphs = NumberFormat.None } };
        var document = Lay(PaperOf(rules, Section("s", "One"), Section("t", "Two", 2), Plain(null, "b")));
        Assert.Equal("1 I. One s, 2 Two t", string.Join(", ", document.Outline.Select(e => $"{e.Level} {e.Title} {e.Target}")));
    }

    [Fact]
    public void Abbreviations_are_listed_with_their_meaning()
    {
        var paper = PaperOf(Bare, new Listing(MarkOf(null), ListingKind.Abbreviations, 1), Plain(null, Short("IL"))) with
        {
            Abbreviations = [new AbbreviationEntry(default, "IL", "Labour")],
        };
        var page = Lay(paper, Sheet.With(Style(StyleNames.AbbreviationEntry) with { IndentStart = Points(30), FirstLine = Points(-30) })).Pages[0];
        Assert.Equal("IL\tLabour", LinesOf(page)[0].Text);
    }
}
