using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>Writes the theme: the sheet's families and colours by the roles that Word knows (ECMA-376, part 1, 20.1.6.9).</summary>
internal static class ThemePart
{
    /// <summary>Writes the part.</summary>
    public static void Write(XmlText xml, Theme theme)
    {
        xml.Start("a:theme").Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main").Attribute("name", theme.Name);
        xml.Start("a:themeElements");
        WriteColours(xml, theme);
        xml.Start("a:fontScheme").Attribute("name", theme.Name);
        WriteFont(xml, "a:majorFont", theme.Display);
        WriteFont(xml, "a:minorFont", theme.Text);
        xml.End();
        WriteFormats(xml, theme.Name);
        xml.End().End();
    }

    private static void WriteColours(XmlText xml, Theme theme)
    {
        xml.Start("a:clrScheme").Attribute("name", theme.Name);
        WriteColour(xml, "a:dk1", ThemeColours.Text(theme));
        WriteColour(xml, "a:lt1", Colour.White);
        WriteColour(xml, "a:dk2", ThemeColours.Text(theme));
        WriteColour(xml, "a:lt2", Colour.White);
        for (var i = 1; i <= 6; i++)
            WriteColour(xml, $"a:accent{i}", ThemeColours.Accent(theme, i));
        WriteColour(xml, "a:hlink", ThemeColours.Link(theme));
        WriteColour(xml, "a:folHlink", ThemeColours.Link(theme));
        xml.End();
    }

    private static void WriteColour(XmlText xml, string name, Colour colour) =>
        xml.Start(name).Start("a:srgbClr").Attribute("val", colour.ToHex()).End().End();

    private static void WriteFont(XmlText xml, string name, FontFamily family)
    {
        xml.Start(name);
        foreach (var script in new[] { "a:latin", "a:ea", "a:cs" })
            xml.Start(script).Attribute("typeface", script == "a:ea" ? string.Empty : family.WordName).End();
        xml.End();
    }

    // The schema wants three of each; nothing in a paper uses them.
    private static void WriteFormats(XmlText xml, string name)
    {
        xml.Start("a:fmtScheme").Attribute("name", name);
        Thrice(xml, "a:fillStyleLst", WriteFill);
        Thrice(xml, "a:lnStyleLst", x =>
        {
            x.Start("a:ln").Attribute("w", 9525);
            WriteFill(x);
            x.End();
        });
        Thrice(xml, "a:effectStyleLst", x => x.Start("a:effectStyle").Empty("a:effectLst").End());
        Thrice(xml, "a:bgFillStyleLst", WriteFill);
        xml.End();
    }

    private static void Thrice(XmlText xml, string name, Action<XmlText> write)
    {
        xml.Start(name);
        for (var i = 0; i < 3; i++)
            write(xml);
        xml.End();
    }

    private static void WriteFill(XmlText xml) => xml.Start("a:solidFill").Start("a:schemeClr").Attribute("val", "phClr").End().End();
}
