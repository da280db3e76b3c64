using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Properties;

/// <summary>Writes the list of typefaces, with the kind of face that replaces one which a machine does not have.</summary>
internal static class FontTablePart
{
    /// <summary>Writes the part.</summary>
    public static void Write(DocxBuild build, XmlText xml)
    {
        xml.Root("w:fonts");
        var theme = build.Sheet.Theme;
        var families = build.Styles.All.Select(s => s.Look.Text.Family)
            .Concat(build.CharacterStyles.All.Select(s => s.Look.Family).OfType<FontFamily>())
            .Concat([theme.Text, theme.Display]);
        foreach (var name in families.Select(f => f.WordName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            xml.Start("w:font").Attribute("w:name", name).Value("w:family", KindOf(name)).Value("w:pitch", KindOf(name) == "modern" ? "fixed" : "variable").End();
        xml.End();
    }

    private static string KindOf(string name)
    {
        if (name.Contains("Mono", StringComparison.OrdinalIgnoreCase) || name.Contains("Courier", StringComparison.OrdinalIgnoreCase))
            return "modern";
        var isSerif = name.Contains("Serif", StringComparison.OrdinalIgnoreCase) || name.Contains("Times", StringComparison.OrdinalIgnoreCase);
        return isSerif ? "roman" : "swiss";
    }
}
