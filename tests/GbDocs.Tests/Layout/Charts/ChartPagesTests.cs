using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using static GbDocs.Tests.Layout.Pages.SquarePaper;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Layout.Charts;

public sealed class ChartPagesTests
{
    private static readonly StyleSheet Wide = (Sheet with
    {
        Page = new PageGeometry(),
    }).With(Style(StyleNames.TableNote) with { Text = Style(StyleNames.TableNote).Text with { Size = Points(4) }, LineHeight = Points(5) });

    [Fact]
    public void Pie_shows_name_and_share_of_each_slice()
    {
        var printed = Text(Draw(ChartKind.Pie, ["Europe", "Asia"], [60, 20]));
        Assert.Equal(["Europe", "75%", "Asia", "25%"], printed);
    }

    [Fact]
    public void Labels_of_a_pie_do_not_cover_each_other()
    {
        var values = Enumerable.Range(1, 18).Select(i => (decimal?)(i % 5 == 0 ? 40 : 1)).ToArray();
        var page = Draw(ChartKind.Pie, [.. values.Select((_, i) => $"Donor number {i}")], values);
        var lines = page.Items.OfType<GlyphItem>().Select(g => new Rectangle(g.X, g.Baseline - Points(3), g.Run.Width, Points(3))).ToArray();
        for (var i = 0; i < lines.Length; i++)
            Assert.DoesNotContain(lines.Skip(i + 1), other => Overlap(lines[i], other));
    }

    [Fact]
    public void Several_pies_share_a_legend_with_letters()
    {
        ChartSeries[] series = [new(new("2004"), [50, 50]), new(new("2005"), [25, 75])];
        var printed = Text(Draw(new Chart(ChartKind.Pie, [new("Europe"), new("Asia")], [.. series], "")));
        Assert.Contains("2004", printed);
        Assert.Contains("B 75%", printed);
        Assert.Single(printed, "A  Europe");
    }

    [Theory]
    [InlineData(ChartKind.Line)]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.StackedBar)]
    public void Axis_legend_and_units_are_printed(ChartKind kind)
    {
        ChartSeries[] series = [new(new("Africa"), [10, 20, null]), new(new("Asia"), [30, 40, 50])];
        var printed = Text(Draw(new Chart(kind, [new("2003"), new("2004"), new("2005")], [.. series], "US$")));
        Assert.Subset(printed.ToHashSet(), new HashSet<string> { "US$", "0", "20", "40", "2003", "2004", "2005", "Africa", "Asia" });
    }

    [Theory]
    [InlineData(ChartKind.Pie, "GB0632")]
    [InlineData(ChartKind.StackedBar, "GB0632")]
    public void Negative_part_of_a_whole_is_an_error(ChartKind kind, string code)
    {
        var diagnostics = new DiagnosticBag();
        Lay(PaperOf(FigureOf(ChartOf(kind, ["a", "b"], [1, -1]))), diagnostics, Wide);
        Assert.Equal(code, Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void Units_are_printed_once()
    {
        var figure = FigureOf(ChartOf(ChartKind.Bar, ["a"], [3]) with { Units = "US$" }) with { Caption = new Caption([T("Title")], Units: "US$") };
        Assert.Single(Text(Lay(PaperOf(figure), Wide).Pages[0]), "US$");
    }

    [Fact]
    public void Chart_without_numbers_is_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        Lay(PaperOf(FigureOf(ChartOf(ChartKind.Bar, ["a"], [0]))), diagnostics, Wide);
        Assert.Equal("GB0631", Assert.Single(diagnostics.ToSorted()).Descriptor.Code);
    }

    [Fact]
    public void Chart_is_one_figure_with_alternative_text()
    {
        var document = Lay(PaperOf(FigureOf(ChartOf(ChartKind.Bar, ["a"], [3]))), Wide);
        var figure = document.Structure.IndexOf(document.Structure.Single(e => e.Role == StructureRole.Figure));
        Assert.Equal("words", document.Structure[figure].AlternativeText);
        Assert.All(document.Pages[0].Items.OfType<PathItem>(), i => Assert.Equal(figure, i.Tag.Element));
    }

    [Fact]
    public void Everything_is_drawn_inside_the_measure()
    {
        foreach (var kind in Enum.GetValues<ChartKind>())
        {
            var page = Draw(kind, ["Ab", "Cd", "Ef", "Gh"], [1, 2, 30, 4]);
            Assert.All(page.Items.OfType<GlyphItem>(), g => Assert.InRange(g.X.Emu, Length.FromMillimetres(30).Emu, (Length.FromMillimetres(185) - g.Run.Width).Emu));
        }
    }

    private static bool Overlap(Rectangle a, Rectangle b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;

    private static string[] Text(Page page) => [.. page.Items.OfType<GlyphItem>().Select(g => g.Run.Text.TrimEnd())];

    private static Page Draw(ChartKind kind, string[] names, decimal?[] values) => Draw(ChartOf(kind, names, values));

    private static Page Draw(Chart chart) => Lay(PaperOf(FigureOf(chart)), Wide).Pages[0];

    // The table of its numbers would print them again.
    private static Figure FigureOf(Chart chart) => new(MarkOf(null), null, chart with { HasTable = false }, "words", BelowMatter.None);

    private static Chart ChartOf(ChartKind kind, string[] names, decimal?[] values) =>
        new(kind, [.. names.Select(n => new ChartLabel(n))], [new ChartSeries(new ChartLabel(""), [.. values])], "");
}
