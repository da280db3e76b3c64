using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes the labels at slices and bars (ECMA-376, part 1, 21.2.2.47 and 21.2.2.49).</summary>
internal static class LabelMarkup
{
    private static readonly string[] Parts = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];

    /// <summary>What the labels of a series show; its end, and what pies have besides, follow.</summary>
    /// <param name="xml">Where.</param>
    /// <param name="format">How their numbers are written.</param>
    /// <param name="position">Where they stand: <c>outEnd</c> outside a slice or bar, <c>t</c> above a point.</param>
    /// <param name="shown">Which parts they show: <c>Val</c>, <c>CatName</c>, <c>Percent</c>.</param>
    public static void WriteParts(XmlText xml, string format, string position, params string[] shown)
    {
        xml.Start("c:numFmt").Attribute("formatCode", format).Attribute("sourceLinked", 0).End();
        xml.Start("c:spPr").Empty("a:noFill").End();
        ChartPart.Value(xml, "c:dLblPos", position);
        foreach (var part in Parts)
            ChartPart.Value(xml, "c:show" + part, shown.Contains(part) ? "1" : "0");
    }
}
