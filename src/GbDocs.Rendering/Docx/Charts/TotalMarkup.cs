using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>
/// Writes the sums on top of stacked bars, of which Word has none of its own: a line without ink through the tops, whose points are
/// labelled with their values and which the legend leaves out.
/// </summary>
internal static class TotalMarkup
{
    /// <summary>Writes the line; its axes, and its end, follow.</summary>
    public static void Begin(XmlText xml, ChartPanel panel, string format)
    {
        var index = panel.Series.Length;
        xml.Start("c:lineChart");
        ChartPart.Value(xml, "c:grouping", "standard");
        ChartPart.Value(xml, "c:varyColors", "0");
        SeriesMarkup.Begin(xml, panel, index);
        xml.Start("c:spPr").Start("a:ln").Empty("a:noFill").End().End();
        xml.Start("c:marker");
        ChartPart.Value(xml, "c:symbol", "none");
        xml.End();
        xml.Start("c:dLbls");
        LabelMarkup.WriteParts(xml, format, "t", "Val");
        xml.End();
        SeriesMarkup.WriteNumbers(xml, panel, index);
        ChartPart.Value(xml, "c:smooth", "0");
        xml.End();
        ChartPart.Value(xml, "c:marker", "1");
    }

    /// <summary>Takes the line out of the legend.</summary>
    public static void WriteLegendEntry(XmlText xml, ChartPanel panel)
    {
        xml.Start("c:legendEntry");
        ChartPart.Value(xml, "c:idx", SeriesMarkup.Number(panel.Series.Length));
        ChartPart.Value(xml, "c:delete", "1");
        xml.End();
    }
}
