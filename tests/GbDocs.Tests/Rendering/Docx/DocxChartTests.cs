using System.IO.Compression;
using System.Xml.Linq;
using GbDocs.Model.Papers;
using static GbDocs.Tests.Rendering.Docx.DocxTest;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxChartTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Fact]
    public void A_chart_carries_its_numbers_as_a_workbook_of_strings_and_numbers()
    {
        var file = Write(PaperOf(FigureOf(null, "Donors", "A", "B")));
        Assert.Equal(["Sheet1!$B$1", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3"], Chart(file, 1, "f").Select(e => e.Value));
        Assert.Equal(["A1:inlineStr=", "B1:inlineStr=All", "A2:inlineStr=A", "B2:=1", "A3:inlineStr=B", "B3:=1"], Cells(file));
    }

    [Fact]
    public void Pies_side_by_side_have_one_legend_of_words_in_the_colours_of_their_slices()
    {
        var file = Write(PaperOf(Drawn(ChartKind.Pie, [40m, 60m], [0m, 100m])));
        Assert.Empty(Chart(file, 1, "legend").Concat(Chart(file, 2, "legend")));
        var legend = Part(file).Descendants(W + "p").Single(p => p.Descendants(W + "pStyle").Any(s => s.Attribute(W + "val")!.Value == "ChartLegendLast10Pt"));
        Assert.Equal(
            [("ChartColour1Char", "■"), (null, "\u00A0A\u00A0\u00A0One"), (null, "\u2003 "), ("ChartColour2Char", "■"), (null, "\u00A0B\u00A0\u00A0Two\u00A0words")],
            legend.Elements(W + "r").Select(r => (r.Descendants(W + "rStyle").SingleOrDefault()?.Attribute(W + "val")!.Value, r.Element(W + "t")!.Value)));
        var colours = Part(file, "word/styles.xml").Descendants(W + "style").Where(s => s.Attribute(W + "styleId")!.Value.StartsWith("ChartColour", StringComparison.Ordinal));
        Assert.Equal(["accent1", "accent2"], colours.Select(s => s.Descendants(W + "color").Single().Attribute(W + "themeColor")!.Value));
    }

    [Fact]
    public void A_slice_has_the_letter_of_the_legend_and_its_share_and_no_slice_no_label()
    {
        var file = Write(PaperOf(Drawn(ChartKind.Pie, [40m, 60m], [0m, 100m])));
        Assert.Equal(["A\u00A0", "40%", "B\u00A0", "60%"], LabelsOf(file, 1));
        Assert.Equal(["B\u00A0", "100%"], LabelsOf(file, 2));
        Assert.Equal("1", Chart(file, 2, "dLbl").First().Elements().Last().Attribute("val")!.Value);
    }

    [Fact]
    public void A_line_without_ink_prints_the_sums_of_stacked_bars()
    {
        var file = Write(PaperOf(Drawn(ChartKind.StackedBar, [10m, 20m], [2.5m, null])));
        var line = Assert.Single(Chart(file, 1, "lineChart"));
        Assert.Equal(["12.5", "20"], line.Descendants().Where(e => e.Name.LocalName == "numCache").Descendants().Where(e => e.Name.LocalName == "v").Select(v => v.Value));
        Assert.NotEmpty(line.Descendants(A + "ln").Elements(A + "noFill"));
        Assert.Equal("1", line.Descendants().Single(e => e.Name.LocalName == "showVal").Attribute("val")!.Value);
        Assert.Equal(["idx=2", "delete=1"], Assert.Single(Chart(file, 1, "legendEntry")).Elements().Select(e => $"{e.Name.LocalName}={e.Attribute("val")!.Value}"));
        Assert.Equal(["D1:inlineStr=Total", "D2:=12.5", "D3:=20"], Cells(file).Where(c => c.StartsWith('D')));
    }

    [Fact]
    public void Sums_that_would_run_into_each_other_are_left_out()
    {
        var values = Enumerable.Repeat((decimal?)1_000_000_000, 20).ToArray();
        Assert.Empty(Chart(Write(PaperOf(Drawn(ChartKind.StackedBar, values, values))), 1, "lineChart"));
    }

    private static Figure Drawn(ChartKind kind, params decimal?[][] series)
    {
        string[] names = ["One", "Two words", .. Enumerable.Range(3, 30).Select(i => $"{i}")];
        return new Figure(
            MarkOf("fig"),
            new Caption([T("A figure")]),
            new Chart(kind, [.. names.Take(series[0].Length).Select(n => new ChartLabel(n))], [.. series.Select((s, i) => new ChartSeries(new ChartLabel($"S{i}"), [.. s]))], "US$"),
            "Numbers.",
            BelowMatter.None);
    }

    private static IEnumerable<XElement> Chart(byte[] file, int number, string name) =>
        Part(file, $"word/charts/chart{number}.xml").Descendants().Where(e => e.Name.LocalName == name);

    private static IEnumerable<string> LabelsOf(byte[] file, int number) => Chart(file, number, "dLbl").Descendants(A + "t").Select(t => t.Value);

    private static IEnumerable<string> Cells(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var embedded = zip.GetEntry("word/embeddings/chart1.xlsx")!.Open();
        var copy = new MemoryStream();
        embedded.CopyTo(copy);
        var cells = Part(copy.ToArray(), "xl/worksheets/sheet1.xml").Descendants().Where(e => e.Name.LocalName == "c");
        return [.. cells.Select(c => $"{c.Attribute("r")!.Value}:{c.Attribute("t")?.Value}={c.Value}")];
    }
}
