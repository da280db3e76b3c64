using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Pages;

/// <summary>What the layout says of papers that it cannot set as they are written.</summary>
public sealed class LayoutDiagnosticsTests
{
    // On page viii the number of the page of "t" takes a line more than "ix" does, which moves "t" to page ix, and so for ever.
    [Fact]
    public void Page_numbers_that_never_come_to_rest_are_a_warning_that_names_the_cause()
    {
        var breaks = Enumerable.Range(0, 7).SelectMany(_ => new Block[] { Plain(null, "a"), new PageBreak(MarkOf(null), false) });
        var paper = PaperOf([.. breaks, Plain(null, "aa ", Ref(ReferenceForm.Page, "t")), Plain(null, Lines(8, 'b')), Plain("t", "t")]);
        var diagnostics = new DiagnosticBag();
        Lay(paper, diagnostics, Sheet with { Page = Sheet.Page with { PreliminariesAreRoman = true } });
        var warning = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("GB0621", warning.Descriptor.Code);
        Assert.Contains("the page of “t” moves it from page", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_break_in_a_cell_is_a_warning_and_breaks_nothing()
    {
        var (document, codes) = Laid(new Table(MarkOf(null), null, new TableGrid([new TableColumn(ColumnAlignment.Start)], [RowOf(RowRole.Body, new PageBreak(MarkOf(null), false))]), BelowMatter.None), Plain(null, "a"));
        Assert.Equal(["GB0625"], codes);
        Assert.Single(document.Pages);
    }

    [Fact]
    public void Turned_pages_inside_another_block_are_a_warning_and_stay_upright()
    {
        var (document, codes) = Laid(QuotationOf(new Landscape(MarkOf(null), [Plain(null, "a")])));
        Assert.Equal(["GB0626"], codes);
        Assert.All(document.Pages, p => Assert.True(p.Width <= p.Height));
    }

    private static (PagedDocument Document, string[] Codes) Laid(params Block[] blocks)
    {
        var diagnostics = new DiagnosticBag();
        var document = Lay(PaperOf(blocks), diagnostics);
        return (document, [.. diagnostics.ToSorted().Select(d => d.Descriptor.Code)]);
    }
}
