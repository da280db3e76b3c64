using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes a pie, its slices named outside with their share (ECMA-376, part 1, 21.2.2.141).</summary>
internal static class PieMarkup
{
    /// <summary>Writes the pie.</summary>
    public static void Write(XmlText xml, ChartPanel panel)
    {
        xml.Start("c:pieChart");
        ChartPart.Value(xml, "c:varyColors", "1");
        SeriesMarkup.Begin(xml, panel, 0);
        for (var i = 0; i < panel.Categories.Length; i++)
        {
            xml.Start("c:dPt");
            ChartPart.Value(xml, "c:idx", SeriesMarkup.Number(i));
            ChartPart.Value(xml, "c:bubble3D", "0");
            SeriesMarkup.WriteFill(xml, i);
            xml.End();
        }
        WriteLabels(xml, panel);
        SeriesMarkup.WriteNumbers(xml, panel, 0);
        xml.End();
        ChartPart.Value(xml, "c:firstSliceAng", "0");
        xml.End();
    }

    // Pies side by side have no room for names at their slices: these are in the legend.
    private static void WriteLabels(XmlText xml, ChartPanel panel)
    {
        var format = FormatOf(panel);
        xml.Start("c:dLbls");
        if (panel.IsOneOfSeveral)
            SliceLabels.Write(xml, panel, format);
        LabelMarkup.WriteParts(xml, format, "outEnd", panel.IsOneOfSeveral ? ["Percent"] : ["CatName", "Percent"]);
        xml.Element("c:separator", "\n");
        ChartPart.Value(xml, "c:showLeaderLines", "1");
        xml.End();
    }

    // A decimal where some share needs one.
    private static string FormatOf(ChartPanel panel)
    {
        var values = panel.Series[0].Values;
        var whole = values.Sum(v => v ?? 0);
        return whole == 0 || values.All(v => Math.Round((v ?? 0) * 100 / whole, 1) % 1 == 0) ? "0%" : "0.0%";
    }
}
