using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>
/// Writes the labels of slices that share a legend with other pies: a letter that the legend explains, so that no colour is needed to read
/// it, and the share as a field of the chart, which follows the numbers of the workbook.
/// </summary>
internal static class SliceLabels
{
    private const string Extension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private const string Namespace = "http://schemas.microsoft.com/office/drawing/2012/chart";

    /// <summary>Writes a label for each slice; none where there is no slice.</summary>
    public static void Write(XmlText xml, ChartPanel panel, string format)
    {
        var values = panel.Series[0].Values;
        var whole = values.Sum(v => v ?? 0);
        for (var i = 0; i < values.Length; i++)
        {
            xml.Start("c:dLbl");
            ChartPart.Value(xml, "c:idx", SeriesMarkup.Number(i));
            if (values[i] is { } part && part > 0)
                Write(xml, i, ShareOf(part / whole, format), format);
            else
                ChartPart.Value(xml, "c:delete", "1");
            xml.End();
        }
    }

    private static string ShareOf(decimal part, string format) => part.ToString(format, CultureInfo.InvariantCulture);

    private static void Write(XmlText xml, int index, string share, string format)
    {
        xml.Start("c:tx").Start("c:rich").Empty("a:bodyPr").Start("a:p");
        xml.Start("a:r").Empty("a:rPr").Element("a:t", ChartLetters.Of(index) + "\u00A0").End();
        xml.Start("a:fld").Attribute("id", string.Create(CultureInfo.InvariantCulture, $"{{00000000-0000-4000-8000-{index + 1:X12}}}")).Attribute("type", "PERCENTAGE");
        xml.Empty("a:rPr").Element("a:t", share).End();
        xml.End().End().End();
        LabelMarkup.WriteParts(xml, format, "outEnd", "Percent");
        xml.Start("c:extLst").Start("c:ext").Attribute("uri", Extension).Attribute("xmlns:c15", Namespace).Empty("c15:dlblFieldTable").End().End();
    }
}
