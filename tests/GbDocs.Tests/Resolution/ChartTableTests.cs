using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class ChartTableTests
{
    private static readonly Listing Place = new(new NodeMark(new NodeId("place"), SourceSpan.None), ListingKind.ChartTables, 1);

    [Fact]
    public void The_numbers_of_a_chart_stand_below_it()
    {
        var paper = Resolved.Of(PaperOf(ChartOf("f", "Approvals"), Plain(null, "After.")));

        var table = Assert.IsType<Table>(paper.Paper.Blocks[1]);
        Assert.Equal("Data: figure 1", Caption(paper, table));
        Assert.Equal(["|Funds|Other", "Africa|12\u00A0500.5|–", "Asia|−3|7"], RowsOf(table));
        Assert.All(table.Grid.Rows, r => Assert.True(r.Cells[0].IsHeader));
        Assert.Equal("US$", table.Caption!.Units);
        Assert.Equal(new NodeId("f"), table.Figure);
        Assert.IsType<Paragraph>(paper.Paper.Blocks[2]);
    }

    [Fact]
    public void They_stand_together_where_the_paper_lists_them()
    {
        var paper = Resolved.Of(PaperOf(ChartOf("f", "One"), BoxOf("b", "Box", ChartOf("g", "Two")), Place));

        Assert.Equal(["Figure", "Box", "Table", "Table"], paper.Paper.Blocks.Select(b => b.GetType().Name));
        Assert.Equal(["Data: figure 1 (One)", "Data: figure 2 (Two)"], paper.Paper.Blocks.OfType<Table>().Select(t => Caption(paper, t)));
    }

    [Fact]
    public void A_place_for_them_in_a_paper_without_charts_is_empty() =>
        Assert.IsType<Paragraph>(Assert.Single(Resolved.Of(PaperOf(Place, Plain(null, "Text."))).Paper.Blocks));

    [Fact]
    public void A_table_of_a_chart_takes_no_number_and_is_in_no_list()
    {
        var paper = Resolved.Of(PaperOf(ChartOf("f", "Chart"), TableOf("t", "Table", ["h"])));

        Assert.Equal("Table 1.", Assert.Single(paper.Contents.Tables).Label);
    }

    [Fact]
    public void A_chart_that_asks_for_none_has_none()
    {
        var chart = ChartOf("f", "Chart");
        var paper = Resolved.Of(PaperOf(chart with { Graphic = (Chart)chart.Graphic with { HasTable = false } }));

        Assert.IsType<Figure>(Assert.Single(paper.Paper.Blocks));
    }

    [Fact]
    public void The_caption_names_a_chart_without_a_number_by_its_title()
    {
        var untitled = ChartOf("g", "") with { Caption = null };
        var unnumbered = ChartOf("f", "Shares") with { Caption = new Caption([T("Shares"), Mark("n")], IsNumbered: false) };
        var paper = Resolved.Of(PaperOf(unnumbered, untitled).WithNotes(NoteOf("n", "x")));

        Assert.Equal(["Data: Shares", "Data"], paper.Paper.Blocks.OfType<Table>().Select(t => Caption(paper, t)));
    }

    [Fact]
    public void In_French_its_words_and_figures_are_French()
    {
        var rules = RulesOf.Paper with { Strings = Strings.English.With([new("chart-data", "Données"), new("label-colon", "\u00A0: "), new("figure", "figure")]) };
        var plain = PaperOf(rules, ChartOf("f", "Approbations"));
        var paper = Resolved.Of(plain with { Metadata = plain.Metadata with { Language = "fr" } });

        var table = Assert.Single(paper.Paper.Blocks.OfType<Table>());
        Assert.Equal("Données\u00A0: figure 1", Caption(paper, table));
        Assert.Contains("Africa|12\u00A0500,5|–", RowsOf(table));
    }

    [Fact]
    public void A_series_without_a_name_is_headed_value()
    {
        var figure = FigureOf("f", "Chart", "a");
        var paper = Resolved.Of(PaperOf(figure with { Graphic = (Chart)figure.Graphic with { Series = [new ChartSeries(new ChartLabel(""), [1])] } }));

        Assert.Equal(["|Value", "a|1"], RowsOf(Assert.Single(paper.Paper.Blocks.OfType<Table>())));
    }

    [Fact]
    public void A_second_place_for_them_stays_empty() =>
        Assert.Equal(["Figure", "Table"], Resolved.Of(PaperOf(ChartOf("f", "One"), Place, Place)).Paper.Blocks.Select(b => b.GetType().Name));

    [Fact]
    public void A_chart_in_a_note_has_its_table_there()
    {
        var paper = Resolved.Of(PaperOf(Plain(null, Mark("n"))).WithNotes(NoteOf("n", "x") with { Content = [Plain(null, "x"), ChartOf("f", "One")] }));

        Assert.Equal(["Paragraph", "Figure", "Table"], Assert.Single(paper.Paper.Notes).Content.Select(b => b.GetType().Name));
    }

    [Fact]
    public void Computed_words_of_a_caption_are_not_said_twice()
    {
        var chart = ChartOf("f", "") with { Caption = new Caption([Ref("t"), T(" drawn")], IsNumbered: false) };
        var paper = Resolved.Of(PaperOf(chart, TableOf("t", "Table", ["h"])));

        Assert.Equal("Data", Caption(paper, paper.Paper.Blocks.OfType<Table>().First()));
    }

    [Fact]
    public void Amounts_like_years_are_amounts()
    {
        var figure = FigureOf("f", "Chart", "a", "b");
        var paper = Resolved.Of(PaperOf(figure with { Graphic = (Chart)figure.Graphic with { Series = [new ChartSeries(new ChartLabel("Posts"), [1950, 2000])] } }));

        Assert.Equal(["|Posts", "a|1\u00A0950", "b|2\u00A0000"], RowsOf(Assert.Single(paper.Paper.Blocks.OfType<Table>())));
    }

    [Fact]
    public void Series_without_names_are_counted()
    {
        var figure = FigureOf("f", "Chart", "a");
        var unnamed = new ChartSeries(new ChartLabel(""), [1]);
        var paper = Resolved.Of(PaperOf(figure with { Graphic = (Chart)figure.Graphic with { Series = [unnamed, unnamed] } }));

        Assert.Equal("|Value 1|Value 2", RowsOf(Assert.Single(paper.Paper.Blocks.OfType<Table>()))[0]);
    }

    private static Figure ChartOf(string id, string title) => FigureOf(id, title) with
    {
        Graphic = new Chart(
            ChartKind.Bar,
            [new ChartLabel("Africa"), new ChartLabel("Asia")],
            [new ChartSeries(new ChartLabel("Funds"), [12_500.5m, -3]), new ChartSeries(new ChartLabel("Other"), [null, 7])],
            "US$"),
    };

    private static string Caption(ResolvedPaper paper, Table table) =>
        string.Concat(table.Caption!.Title.Select(i => i is Reference reference ? paper.Words(reference.Id) : PlainText.Of([i])));

    private static string[] RowsOf(Table table) =>
        [.. table.Grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Content is [Paragraph p] ? PlainText.Of(p.Content) : "")))];
}
