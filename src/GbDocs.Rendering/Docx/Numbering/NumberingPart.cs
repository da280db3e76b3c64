using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Numbering;

/// <summary>Writes the part of the lists: all definitions first, then the lists made from them (ECMA-376, part 1, 17.9).</summary>
internal static class NumberingPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(XmlText xml, NumberingBook book, TextMarkup text)
    {
        xml.Root("w:numbering");
        foreach (var definition in book.Definitions)
            WriteDefinition(xml, definition, text);
        foreach (var instance in book.Instances)
            WriteInstance(xml, instance);
        xml.End();
    }

    private static void WriteDefinition(XmlText xml, ListDefinition definition, TextMarkup text)
    {
        xml.Start("w:abstractNum").Attribute("w:abstractNumId", definition.Id);
        // Word takes two lists with one nsid for the same list.
        xml.Value("w:nsid", (0x4742_0000 + definition.Id).ToString("X8", CultureInfo.InvariantCulture));
        xml.Value("w:multiLevelType", "multilevel");
        for (var level = 0; level < definition.Levels.Count; level++)
            WriteLevel(xml, level, definition.Levels[level] ?? Unused, text);
        xml.End();
    }

    private static ListLevel Unused { get; } = new(Model.Rules.NumberStyle.None, string.Empty) { Separator = "nothing" };

    private static void WriteLevel(XmlText xml, int level, ListLevel form, TextMarkup text)
    {
        xml.Start("w:lvl").Attribute("w:ilvl", level);
        xml.Value("w:start", 1);
        // LibreOffice prints a bullet of one character only; words ("Appendix") are text without a number.
        xml.Value("w:numFmt", form.IsBullet && form.Pattern.Length == 1 ? "bullet" : WordNumber.FormatOf(form.Figures));
        if (form.StyleId is { } style)
            xml.Value("w:pStyle", style);
        xml.Value("w:suff", form.Separator);
        xml.Value("w:lvlText", form.Pattern);
        xml.Value("w:lvlJc", "left");
        xml.Start("w:pPr");
        WriteIndent(xml, form);
        xml.End();
        if (form.Text is { } look)
            text.Write(xml, look, basis: null);
        xml.End();
    }

    private static void WriteIndent(XmlText xml, ListLevel form)
    {
        xml.Start("w:ind").Twips("w:left", form.IndentStart);
        if (form.FirstLine < Length.Zero)
            xml.Twips("w:hanging", -form.FirstLine);
        else
            xml.Twips("w:firstLine", form.FirstLine);
        xml.End();
    }

    private static void WriteInstance(XmlText xml, ListInstance instance)
    {
        xml.Start("w:num").Attribute("w:numId", instance.Id).Value("w:abstractNumId", instance.Definition.Id);
        if (instance.Restart is { } restart)
            xml.Start("w:lvlOverride").Attribute("w:ilvl", restart.Level).Value("w:startOverride", restart.Start).End();
        xml.End();
    }
}
