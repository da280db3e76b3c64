using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes bars and lines with their axes (ECMA-376, part 1, 21.2.2.16 and 21.2.2.97).</summary>
internal static class AxisMarkup
{
    private const string CategoryAxis = "1";
    private const string ValueAxis = "2";

    // Bars of more numbers than these would run into each other's.
    private const int MostLabels = 12;

    // Lines are told apart without their colours too.
    private static readonly string[] Dashes = ["solid", "dash", "sysDot", "dashDot", "lgDash"];
    private static readonly string[] Markers = ["square", "diamond", "triangle"];

    /// <summary>Writes the drawing and its axes.</summary>
    public static void Write(XmlText xml, ChartPanel panel)
    {
        if (panel.Kind == ChartKind.Line)
            WriteLines(xml, panel);
        else
            WriteBars(xml, panel);
        WriteCategoryAxis(xml);
        WriteValueAxis(xml, panel);
    }

    private static void WriteBars(XmlText xml, ChartPanel panel)
    {
        var isStacked = panel.Kind == ChartKind.StackedBar;
        xml.Start("c:barChart");
        ChartPart.Value(xml, "c:barDir", "col");
        ChartPart.Value(xml, "c:grouping", isStacked ? "stacked" : "clustered");
        ChartPart.Value(xml, "c:varyColors", "0");
        for (var i = 0; i < panel.Series.Length; i++)
        {
            SeriesMarkup.Begin(xml, panel, i);
            SeriesMarkup.WriteHatch(xml, i);
            ChartPart.Value(xml, "c:invertIfNegative", "0");
            if (!isStacked)
                WriteLabels(xml, panel);
            SeriesMarkup.WriteNumbers(xml, panel, i);
            xml.End();
        }
        ChartPart.Value(xml, "c:gapWidth", "80");
        if (isStacked)
            ChartPart.Value(xml, "c:overlap", "100");
        EndDrawing(xml);
        if (panel.TotalLabel.Length == 0)
            return;
        TotalMarkup.Begin(xml, panel, NumbersOf(panel));
        EndDrawing(xml);
    }

    private static void WriteLines(XmlText xml, ChartPanel panel)
    {
        xml.Start("c:lineChart");
        ChartPart.Value(xml, "c:grouping", "standard");
        ChartPart.Value(xml, "c:varyColors", "0");
        for (var i = 0; i < panel.Series.Length; i++)
        {
            SeriesMarkup.Begin(xml, panel, i);
            xml.Start("c:spPr").Start("a:ln").Attribute("w", 22_225);
            SeriesMarkup.WriteColour(xml, i);
            xml.Start("a:prstDash").Attribute("val", Dashes[i % Dashes.Length]).End().End().End();
            WriteMarker(xml, i);
            SeriesMarkup.WriteNumbers(xml, panel, i);
            ChartPart.Value(xml, "c:smooth", "0");
            xml.End();
        }
        ChartPart.Value(xml, "c:marker", "1");
        EndDrawing(xml);
    }

    private static void WriteMarker(XmlText xml, int index)
    {
        xml.Start("c:marker");
        ChartPart.Value(xml, "c:symbol", Markers[index % Markers.Length]);
        ChartPart.Value(xml, "c:size", "5");
        xml.Start("c:spPr");
        SeriesMarkup.WriteColour(xml, index);
        xml.Start("a:ln").Empty("a:noFill").End().End().End();
    }

    private static void WriteLabels(XmlText xml, ChartPanel panel)
    {
        if (panel.Series.Length * panel.Categories.Length > MostLabels)
            return;
        xml.Start("c:dLbls");
        LabelMarkup.WriteParts(xml, NumbersOf(panel), "outEnd", "Val");
        xml.End();
    }

    // Thousands stand apart by no-break spaces, as in our own pages.
    private static string NumbersOf(ChartPanel panel) =>
        panel.Rows.Any(s => s.Values.Any(v => Math.Abs(v ?? 0) >= 1_000)) ? "[>=1000000]#\u00A0###\u00A0##0;[>=1000]#\u00A0##0;General" : "General";

    private static void EndDrawing(XmlText xml)
    {
        ChartPart.Value(xml, "c:axId", CategoryAxis);
        ChartPart.Value(xml, "c:axId", ValueAxis);
        xml.End();
    }

    private static void WriteCategoryAxis(XmlText xml)
    {
        BeginAxis(xml, "c:catAx", CategoryAxis, "b");
        WriteTicks(xml, "General");
        ChartPart.Value(xml, "c:crossAx", ValueAxis);
        ChartPart.Value(xml, "c:crosses", "autoZero");
        ChartPart.Value(xml, "c:auto", "0");
        ChartPart.Value(xml, "c:lblAlgn", "ctr");
        ChartPart.Value(xml, "c:lblOffset", "100");
        ChartPart.Value(xml, "c:noMultiLvlLbl", "1");
        xml.End();
    }

    private static void WriteValueAxis(XmlText xml, ChartPanel panel)
    {
        BeginAxis(xml, "c:valAx", ValueAxis, "l");
        xml.Start("c:majorGridlines").Start("c:spPr").Start("a:ln").Attribute("w", 6_350).Start("a:solidFill").Start("a:srgbClr").Attribute("val", "D9D9D9").End().End().End().End().End();
        if (panel is { Units.Length: > 0, IsUnitSaid: false })
            ChartPart.WriteWords(xml, panel.Units, isTurned: true);
        WriteTicks(xml, NumbersOf(panel));
        ChartPart.Value(xml, "c:crossAx", CategoryAxis);
        ChartPart.Value(xml, "c:crosses", "autoZero");
        ChartPart.Value(xml, "c:crossBetween", "between");
        xml.End();
    }

    private static void BeginAxis(XmlText xml, string name, string id, string position)
    {
        xml.Start(name);
        ChartPart.Value(xml, "c:axId", id);
        xml.Start("c:scaling");
        ChartPart.Value(xml, "c:orientation", "minMax");
        xml.End();
        ChartPart.Value(xml, "c:delete", "0");
        ChartPart.Value(xml, "c:axPos", position);
    }

    private static void WriteTicks(XmlText xml, string format)
    {
        xml.Start("c:numFmt").Attribute("formatCode", format).Attribute("sourceLinked", 0).End();
        ChartPart.Value(xml, "c:majorTickMark", "out");
        ChartPart.Value(xml, "c:minorTickMark", "none");
        ChartPart.Value(xml, "c:tickLblPos", "low");
    }
}
