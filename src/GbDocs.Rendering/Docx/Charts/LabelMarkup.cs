using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Begins the labels at slices and bars, outside their ends (ECMA-376, part 1, 21.2.2.49).</summary>
internal static class LabelMarkup
{
    private static readonly string[] Parts = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];

    /// <summary>Begins them; what else they have, and their end, follow.</summary>
    /// <param name="xml">Where.</param>
    /// <param name="format">How their numbers are written.</param>
    /// <param name="shown">Which parts they show: <c>Val</c>, <c>CatName</c>, <c>Percent</c>.</param>
    public static void Begin(XmlText xml, string format, params string[] shown)
    {
        xml.Start("c:dLbls").Start("c:numFmt").Attribute("formatCode", format).Attribute("sourceLinked", 0).End();
        xml.Start("c:spPr").Empty("a:noFill").End();
        ChartPart.Value(xml, "c:dLblPos", "outEnd");
        foreach (var part in Parts)
            ChartPart.Value(xml, "c:show" + part, shown.Contains(part) ? "1" : "0");
    }
}
