using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>How a run differs from its paragraph: emphasis, a character style, a language; nothing else is formatted by hand.</summary>
internal readonly record struct RunLook
{
    /// <summary>Id of a character style; null for none.</summary>
    public string? StyleId { get; init; }

    public bool? IsBold { get; init; }

    public bool? IsItalic { get; init; }

    public bool IsSmallCaps { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruck { get; init; }

    /// <summary><c>superscript</c>, <c>subscript</c>, or null.</summary>
    public string? Raised { get; init; }

    /// <summary>How far it stands below its line: of a line break, which makes room by it.</summary>
    public Length Depth { get; init; }

    /// <summary>BCP 47 tag where it differs from the paper's; null where it does not.</summary>
    public string? Language { get; init; }

    public TextDirection Direction { get; init; }

    /// <summary>Writes the properties, in the order of <c>CT_RPr</c>; nothing where there are none.</summary>
    public void Write(XmlText xml)
    {
        if (this == default)
            return;
        xml.Start("w:rPr");
        if (StyleId is not null)
            xml.Value("w:rStyle", StyleId);
        WriteSwitch(xml, "w:b", "w:bCs", IsBold);
        WriteSwitch(xml, "w:i", "w:iCs", IsItalic);
        if (IsSmallCaps)
            xml.Empty("w:smallCaps");
        if (IsStruck)
            xml.Empty("w:strike");
        if (Depth > Length.Zero)
            xml.Value("w:position", -(long)Math.Round(Depth.Points * 2));
        if (IsUnderlined)
            xml.Value("w:u", "single");
        if (Raised is not null)
            xml.Value("w:vertAlign", Raised);
        if (Direction == TextDirection.RightToLeft)
            xml.Empty("w:rtl");
        if (Language is not null)
            xml.Start("w:lang").Attribute(Direction == TextDirection.RightToLeft ? "w:bidi" : "w:val", WordLanguage.Of(Language)).End();
        xml.End();
    }

    private static void WriteSwitch(XmlText xml, string name, string complexName, bool? value)
    {
        if (value is { } isOn)
            xml.Switch(name, isOn).Switch(complexName, isOn);
    }
}
