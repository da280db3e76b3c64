using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>Writes what a style says of its characters, in the order of <c>CT_RPr</c> (ECMA-376, part 1, 17.3.2.28).</summary>
/// <param name="theme">Families and colours that are named by their role.</param>
internal sealed class TextMarkup(Theme theme)
{
    /// <summary>The properties that differ from those of the basis; all of them where there is no basis.</summary>
    public void Write(XmlText xml, TextProperties text, TextProperties? basis)
    {
        xml.Start("w:rPr");
        if (text.Family != basis?.Family)
            WriteFonts(xml, text.Family);
        WriteSwitch(xml, "w:b", text.IsBold, basis?.IsBold);
        WriteSwitch(xml, "w:bCs", text.IsBold, basis?.IsBold);
        WriteSwitch(xml, "w:i", text.IsItalic, basis?.IsItalic);
        WriteSwitch(xml, "w:iCs", text.IsItalic, basis?.IsItalic);
        WriteSwitch(xml, "w:caps", text.IsAllCaps, basis?.IsAllCaps);
        WriteSwitch(xml, "w:smallCaps", text.IsSmallCaps, basis?.IsSmallCaps);
        if (text.Colour != (basis?.Colour ?? Colour.Black))
            WriteColour(xml, text.Colour);
        if (text.LetterSpacing != (basis?.LetterSpacing ?? Length.Zero))
            xml.Value("w:spacing", text.LetterSpacing.Twips);
        if (text.Size != basis?.Size)
            xml.Size(text.Size);
        xml.End();
    }

    /// <summary>A character style's properties.</summary>
    public void Write(XmlText xml, CharacterStyle style)
    {
        xml.Start("w:rPr");
        if (style.Family is { } family)
            WriteFonts(xml, family);
        WriteSaid(xml, "w:b", style.IsBold);
        WriteSaid(xml, "w:bCs", style.IsBold);
        WriteSaid(xml, "w:i", style.IsItalic);
        WriteSaid(xml, "w:iCs", style.IsItalic);
        WriteSaid(xml, "w:caps", style.IsAllCaps);
        WriteSaid(xml, "w:smallCaps", style.IsSmallCaps);
        if (style.Colour is { } colour)
            WriteColour(xml, colour);
        if (style.Size is { } size)
            xml.Size(size);
        if (style.IsUnderlined is { } isUnderlined)
            xml.Value("w:u", isUnderlined ? "single" : "none");
        if (style.IsSuperscript is { } isRaised)
            xml.Value("w:vertAlign", isRaised ? "superscript" : "baseline");
        xml.End();
    }

    /// <summary>Typefaces, by their role in the theme where they have one.</summary>
    public void WriteFonts(XmlText xml, FontFamily family)
    {
        xml.Start("w:rFonts");
        if (family.WordName == theme.Text.WordName)
            xml.Attribute("w:asciiTheme", "minorHAnsi").Attribute("w:eastAsiaTheme", "minorEastAsia").Attribute("w:hAnsiTheme", "minorHAnsi").Attribute("w:cstheme", "minorBidi");
        else if (family.WordName == theme.Display.WordName)
            xml.Attribute("w:asciiTheme", "majorHAnsi").Attribute("w:eastAsiaTheme", "majorEastAsia").Attribute("w:hAnsiTheme", "majorHAnsi").Attribute("w:cstheme", "majorBidi");
        else
            xml.Attribute("w:ascii", family.WordName).Attribute("w:hAnsi", family.WordName).Attribute("w:eastAsia", family.WordName).Attribute("w:cs", family.WordName);
        xml.End();
    }

    /// <summary>A colour; black is left to the reader's settings.</summary>
    public void WriteColour(XmlText xml, Colour colour)
    {
        xml.Start("w:color").Attribute("w:val", colour == Colour.Black ? "auto" : colour.ToHex());
        if (colour != Colour.Black && ThemeColours.RoleOf(theme, colour) is { } role)
            xml.Attribute("w:themeColor", role);
        xml.End();
    }

    private static void WriteSwitch(XmlText xml, string name, bool value, bool? basis)
    {
        if (value != (basis ?? false))
            xml.Switch(name, value);
    }

    private static void WriteSaid(XmlText xml, string name, bool? value)
    {
        if (value is { } isOn)
            xml.Switch(name, isOn);
    }
}
