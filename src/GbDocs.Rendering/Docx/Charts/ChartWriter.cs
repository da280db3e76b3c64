using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes charts as Word's own: a drawing in the line that points to a chart part, which carries its numbers as a workbook.</summary>
internal static class ChartWriter
{
    private const int MostBeside = 3;
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    // Digits of the labels in a chart.
    private static readonly Length Digit = Length.FromPoints(4.5m);

    /// <summary>Whether a chart has a legend beside its drawings: several pies stand side by side, a chart each, as Word draws one pie in a chart.</summary>
    public static bool HasLegend(Chart chart) => chart is { Kind: ChartKind.Pie, Series.Length: > 1 };

    /// <summary>The names of a legend.</summary>
    public static string[] NamesOf(DocxBuild build, Chart chart) => [.. chart.Categories.Select(c => WordsOf(build, c))];

    /// <summary>Writes the drawings of a chart.</summary>
    public static void Write(Story story, Figure figure, Chart chart, Length measure)
    {
        var panels = PanelsOf(story.Build, chart, measure);
        var size = ChartSize.Of(chart.Kind, measure / Math.Min(panels.Length, MostBeside), isOneOfSeveral: panels.Length > 1);
        foreach (var panel in panels)
            WriteInline(story, IsSaid(figure.Caption) ? panel with { IsUnitSaid = true } : panel, size, Describe(figure.AlternativeText, panel));
    }

    private static bool IsSaid(Caption? caption) => caption is { Units.Length: > 0 };

    private static ImmutableArray<ChartPanel> PanelsOf(DocxBuild build, Chart chart, Length measure)
    {
        var whole = new ChartPanel(chart.Kind, [.. NamesOf(build, chart)], [.. chart.Series.Select(s => (WordsOf(build, s.Label), s.Values))], chart.Units);
        if (chart.Kind == ChartKind.StackedBar && FitsTotals(chart, measure))
            return [whole with { TotalLabel = build.Strings["total"] }];
        return HasLegend(chart)
            ? [.. whole.Series.Select(s => whole with { Series = [s], Title = s.Label, IsOneOfSeveral = true })]
            : [whole];
    }

    // Sums that would run into their neighbours are left to the axis.
    private static bool FitsTotals(Chart chart, Length measure)
    {
        var greatest = Enumerable.Range(0, chart.Categories.Length).Max(c => chart.Series.Sum(s => s.Values[c] ?? 0));
        return Digit * greatest.ToString("#,0.####", CultureInfo.InvariantCulture).Length <= measure.Scale(7, 8) / chart.Categories.Length;
    }

    private static string WordsOf(DocxBuild build, ChartLabel label) =>
        label.Note is { } note && build.Resolved.Numbers.Of(note) is { } number ? $"{label.Text} {number.Mark}" : label.Text;

    // Of pies side by side each says which it is; the numbers are a table of the paper.
    private static string Describe(string alternativeText, ChartPanel panel) => panel is { IsOneOfSeveral: true, Title.Length: > 0 } ? $"{panel.Title}. {alternativeText}" : alternativeText;

    private static void WriteInline(Story story, ChartPanel panel, ChartSize size, string alternativeText)
    {
        var number = ++story.Build.Drawings.Charts;
        var part = story.Build.Package.Add($"word/charts/chart{number}.xml", ContentTypes.Chart);
        var workbook = story.Build.Package.Add($"word/embeddings/chart{number}.xlsx", ContentTypes.WorkbookPackage, Workbook.Of(panel));
        ChartPart.Write(part.Xml, (panel, size), part.Relate("rIdWorkbook", RelationshipTypes.EmbeddedPackage, workbook), story.Build.Paper.Metadata.Language);
        PictureWriter.BeginInline(story, (size.Width, size.Height), alternativeText, "Chart");
        var xml = story.Xml;
        xml.Start("a:graphic").Attribute("xmlns:a", Drawing).Start("a:graphicData").Attribute("uri", ChartPart.Namespace);
        xml.Start("c:chart").Attribute("xmlns:c", ChartPart.Namespace).Attribute("r:id", story.Part.Relate($"rIdChart{number}", RelationshipTypes.Chart, part)).End();
        xml.End().End();
        PictureWriter.EndInline(story);
    }
}
