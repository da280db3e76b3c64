using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes a chart part, in the order of <c>CT_ChartSpace</c> (ECMA-376, part 1, 21.2.2.29).</summary>
internal static class ChartPart
{
    /// <summary>Namespace of charts.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Writes the part.</summary>
    /// <param name="xml">Where.</param>
    /// <param name="drawing">What is drawn, and how large.</param>
    /// <param name="workbook">The arrow to its workbook.</param>
    /// <param name="language">Language of its labels.</param>
    public static void Write(XmlText xml, (ChartPanel Panel, ChartSize Size) drawing, string workbook, string language)
    {
        var (panel, size) = drawing;
        xml.Start("c:chartSpace").Attribute("xmlns:c", Namespace)
            .Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        Value(xml, "c:date1904", "0");
        Value(xml, "c:lang", WordLanguage.Of(language));
        Value(xml, "c:roundedCorners", "0");
        xml.Start("c:chart");
        WriteTitle(xml, panel.Title);
        xml.Start("c:plotArea");
        WriteLayout(xml, panel, size);
        if (panel.Kind == ChartKind.Pie)
            PieMarkup.Write(xml, panel);
        else
            AxisMarkup.Write(xml, panel);
        xml.End();
        if (panel.Kind != ChartKind.Pie && panel.Series.Length > 1)
            WriteLegend(xml, panel);
        Value(xml, "c:plotVisOnly", "1");
        Value(xml, "c:dispBlanksAs", "gap");
        xml.End();
        xml.Start("c:spPr").Empty("a:noFill").Start("a:ln").Empty("a:noFill").End().End();
        WriteText(xml);
        xml.Start("c:externalData").Attribute("r:id", workbook);
        Value(xml, "c:autoUpdate", "0");
        xml.End().End();
    }

    /// <summary>An element with one value.</summary>
    public static void Value(XmlText xml, string name, string value) => xml.Start(name).Attribute("val", value).End();

    /// <summary>A title of plain words.</summary>
    public static void WriteWords(XmlText xml, string words, bool isTurned = false, bool isBold = false)
    {
        xml.Start("c:title").Start("c:tx").Start("c:rich").Start("a:bodyPr");
        if (isTurned)
            xml.Attribute("rot", -5_400_000).Attribute("vert", "horz");
        xml.End().Start("a:p").Start("a:pPr").Start("a:defRPr").Attribute("sz", 900).Attribute("b", isBold ? 1 : 0).End().End();
        xml.Start("a:r").Start("a:rPr").Attribute("sz", 900).Attribute("b", isBold ? 1 : 0).End().Element("a:t", words).End();
        xml.End().End().End();
        Value(xml, "c:overlay", "0");
        xml.End();
    }

    // A pie is as large as on our own pages; by itself Word makes it as large as its labels let it.
    private static void WriteLayout(XmlText xml, ChartPanel panel, ChartSize size)
    {
        xml.Start("c:layout");
        if (size.Diameter > Length.Zero)
        {
            var (width, height) = (Share(size.Diameter, size.Width), Share(size.Diameter, size.Height));
            var top = panel.IsOneOfSeveral ? Share(Length.FromMillimetres(13), size.Height) : (1 - height) / 2;
            xml.Start("c:manualLayout");
            foreach (var (name, value) in new[] { ("layoutTarget", "inner"), ("xMode", "edge"), ("yMode", "edge"), ("x", Number((1 - width) / 2)), ("y", Number(top)), ("w", Number(width)), ("h", Number(height)) })
                Value(xml, "c:" + name, value);
            xml.End();
        }
        xml.End();
    }

    private static decimal Share(Length part, Length whole) => part.Emu / (decimal)Math.Max(1, whole.Emu);

    private static string Number(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture);

    private static void WriteTitle(XmlText xml, string title)
    {
        if (title.Length > 0)
            WriteWords(xml, title, isBold: true);
        Value(xml, "c:autoTitleDeleted", title.Length > 0 ? "0" : "1");
    }

    private static void WriteLegend(XmlText xml, ChartPanel panel)
    {
        xml.Start("c:legend");
        Value(xml, "c:legendPos", "b");
        if (panel.TotalLabel.Length > 0)
            TotalMarkup.WriteLegendEntry(xml, panel);
        Value(xml, "c:overlay", "0");
        xml.End();
    }

    // Labels in the theme's text face.
    private static void WriteText(XmlText xml)
    {
        xml.Start("c:txPr").Empty("a:bodyPr").Start("a:p").Start("a:pPr").Start("a:defRPr").Attribute("sz", 900);
        xml.Start("a:solidFill").Start("a:schemeClr").Attribute("val", "tx1").End().End();
        xml.Start("a:latin").Attribute("typeface", "+mn-lt").End().End().End();
        xml.Start("a:endParaRPr").Attribute("lang", "en-GB").End().End().End();
    }
}
