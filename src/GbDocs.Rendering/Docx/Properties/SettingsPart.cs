using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Properties;

/// <summary>Writes the settings of the document, in the order of <c>CT_Settings</c> (ECMA-376, part 1, 17.15.1.78).</summary>
internal static class SettingsPart
{
    private const string WordSettings = "http://schemas.microsoft.com/office/word";

    /// <summary>Writes the part. Nothing in it asks to update fields: their results are right.</summary>
    public static void Write(DocxBuild build, XmlText xml)
    {
        xml.Root("w:settings");
        xml.Start("w:zoom").Attribute("w:percent", 100).End();
        if (build.Sheet.Page.IsMirrored)
            xml.Empty("w:mirrorMargins");
        xml.Value("w:defaultTabStop", 720);
        xml.Switch("w:autoHyphenation", build.Styles.All.Any(s => s.Look.Hyphenates));
        if (build.Sheet.Furniture.Even is not null)
            xml.Empty("w:evenAndOddHeaders");
        xml.Value("w:characterSpacingControl", "doNotCompress");
        xml.Start("w:footnotePr");
        // Sections say it themselves; this is for readers that know one rule for the whole document.
        if (build.Resolved.Notes.InOrder.Any(n => n.Series > 0))
            xml.Value("w:numRestart", "eachSect");
        xml.Start("w:footnote").Attribute("w:id", -1).End();
        xml.Start("w:footnote").Attribute("w:id", 0).End();
        xml.End();
        WriteCompatibility(xml);
        WriteLanguages(build.Paper.Metadata, xml);
        xml.Start("w:clrSchemeMapping").Attribute("w:bg1", "light1").Attribute("w:t1", "dark1").Attribute("w:bg2", "light2").Attribute("w:t2", "dark2");
        for (var i = 1; i <= 6; i++)
            xml.Attribute($"w:accent{i}", $"accent{i}");
        xml.Attribute("w:hyperlink", "hyperlink").Attribute("w:followedHyperlink", "followedHyperlink").End();
        xml.Value("w:decimalSymbol", ".").Value("w:listSeparator", ",");
        xml.End();
    }

    // Mode 15 is Word 2013 and later: without it the file opens in "compatibility mode".
    private static void WriteCompatibility(XmlText xml)
    {
        xml.Start("w:compat");
        // As in our own pages, space before is dropped at the top of a page.
        xml.Empty("w:suppressSpBfAfterPgBrk");
        foreach (var (name, value) in new[] { ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1), ("enableOpenTypeFeatures", 1), ("doNotFlipMirrorIndents", 1) })
            xml.Start("w:compatSetting").Attribute("w:name", name).Attribute("w:uri", WordSettings).Attribute("w:val", value).End();
        xml.End();
    }

    private static void WriteLanguages(PaperMetadata metadata, XmlText xml)
    {
        var isRightToLeft = metadata.Direction == TextDirection.RightToLeft;
        xml.Start("w:themeFontLang").Attribute(isRightToLeft ? "w:bidi" : "w:val", WordLanguage.Of(metadata.Language)).End();
    }
}
