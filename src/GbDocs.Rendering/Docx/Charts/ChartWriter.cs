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
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Writes a chart; several pies stand side by side, a chart each, as Word draws one pie in a chart.</summary>
    public static void Write(Story story, Figure figure, Chart chart, Length measure)
    {
        var panels = PanelsOf(story.Build, chart);
        var size = ChartSize.Of(chart.Kind, measure / panels.Length, isOneOfSeveral: panels.Length > 1);
        foreach (var panel in panels)
            WriteInline(story, IsSaid(figure.Caption) ? panel with { IsUnitSaid = true } : panel, size, Describe(figure.AlternativeText, panel));
    }

    private static bool IsSaid(Caption? caption) => caption is { Units.Length: > 0 };

    private static ImmutableArray<ChartPanel> PanelsOf(DocxBuild build, Chart chart)
    {
        var whole = new ChartPanel(chart.Kind, [.. chart.Categories.Select(c => WordsOf(build, c))], [.. chart.Series.Select(s => (WordsOf(build, s.Label), s.Values))], chart.Units);
        return chart.Kind == ChartKind.Pie && chart.Series.Length > 1
            ? [.. whole.Series.Select(s => whole with { Series = [s], Title = s.Label, IsOneOfSeveral = true })]
            : [whole];
    }

    private static string WordsOf(DocxBuild build, ChartLabel label) =>
        label.Note is { } note && build.Resolved.Numbers.Of(note) is { } number ? $"{label.Text} {number.Mark}" : label.Text;

    // The numbers in words, for readers who do not see the chart.
    private static string Describe(string alternativeText, ChartPanel panel)
    {
        var rows = panel.Series.Select(s => $"{s.Label}: " + string.Join(", ", panel.Categories.Zip(s.Values, (c, v) => $"{c} {v?.ToString(CultureInfo.InvariantCulture) ?? "–"}")));
        return $"{alternativeText} {string.Join("; ", rows)}{(panel.Units.Length > 0 ? $" ({panel.Units})" : string.Empty)}.".Trim();
    }

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
