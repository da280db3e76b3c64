using System.Globalization;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>What all series write alike: their name, labels and numbers, each with the cells that it comes from, and their colours.</summary>
internal static class SeriesMarkup
{
    private const int Accents = 6;

    // Rising, falling, level, upright.
    private static readonly string[] Hatches = ["ltUpDiag", "ltDnDiag", "ltHorz", "ltVert"];

    /// <summary>Begins a series: index, order, name.</summary>
    public static void Begin(XmlText xml, ChartPanel panel, int index)
    {
        xml.Start("c:ser");
        ChartPart.Value(xml, "c:idx", Number(index));
        ChartPart.Value(xml, "c:order", Number(index));
        xml.Start("c:tx").Start("c:strRef").Element("c:f", Workbook.HeadingOf(index + 1));
        WriteCache(xml, [panel.Rows[index].Label]);
        xml.End().End();
    }

    /// <summary>Categories and values.</summary>
    public static void WriteNumbers(XmlText xml, ChartPanel panel, int index)
    {
        var count = panel.Categories.Length;
        xml.Start("c:cat").Start("c:strRef").Element("c:f", Workbook.RangeOf(0, count));
        WriteCache(xml, [.. panel.Categories]);
        xml.End().End();
        xml.Start("c:val").Start("c:numRef").Element("c:f", Workbook.RangeOf(index + 1, count)).Start("c:numCache").Element("c:formatCode", "General");
        ChartPart.Value(xml, "c:ptCount", Number(count));
        for (var i = 0; i < count; i++)
        {
            if (panel.Rows[index].Values[i] is { } value)
                xml.Start("c:pt").Attribute("idx", i).Element("c:v", value.ToString(CultureInfo.InvariantCulture)).End();
        }
        xml.End().End().End();
    }

    /// <summary>A filled area in an accent of the theme with a white edge; after the sixth the accents come again, lighter.</summary>
    public static void WriteFill(XmlText xml, int index)
    {
        xml.Start("c:spPr");
        WriteColour(xml, index);
        xml.Start("a:ln").Attribute("w", 9_525).Start("a:solidFill").Start("a:schemeClr").Attribute("val", "bg1").End().End().End();
        xml.End();
    }

    /// <summary>The fill of a bar: the first plain, the others with white lines, each its own way, so that no colour is needed to tell them apart.</summary>
    public static void WriteHatch(XmlText xml, int index)
    {
        if (index % (Hatches.Length + 1) == 0)
        {
            WriteFill(xml, index);
            return;
        }
        xml.Start("c:spPr").Start("a:pattFill").Attribute("prst", Hatches[(index % (Hatches.Length + 1)) - 1]);
        xml.Start("a:fgClr").Start("a:schemeClr").Attribute("val", "bg1").End().End();
        xml.Start("a:bgClr");
        WriteScheme(xml, index);
        xml.End().End();
        xml.Start("a:ln").Attribute("w", 3_175).Start("a:solidFill").Start("a:schemeClr").Attribute("val", "tx1").End().End().End();
        xml.End();
    }

    /// <summary>The colour of a series or slice.</summary>
    public static void WriteColour(XmlText xml, int index)
    {
        xml.Start("a:solidFill");
        WriteScheme(xml, index);
        xml.End();
    }

    private static void WriteScheme(XmlText xml, int index)
    {
        xml.Start("a:schemeClr").Attribute("val", $"accent{(index % Accents) + 1}");
        if (index >= Accents)
        {
            xml.Start("a:lumMod").Attribute("val", 60_000).End();
            xml.Start("a:lumOff").Attribute("val", 40_000).End();
        }
        xml.End();
    }

    /// <summary>A whole number in words of XML.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void WriteCache(XmlText xml, string[] words)
    {
        xml.Start("c:strCache");
        ChartPart.Value(xml, "c:ptCount", Number(words.Length));
        for (var i = 0; i < words.Length; i++)
            xml.Start("c:pt").Attribute("idx", i).Element("c:v", words[i]).End();
        xml.End();
    }
}
