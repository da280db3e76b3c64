using GbDocs.Model.Measures;

namespace GbDocs.Rendering.Docx.Markup;

/// <summary>The forms that WordprocessingML repeats: an element with one value, an element whose presence says yes.</summary>
internal static class WordXml
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Begins the root element of a part, with the prefixes that parts use.</summary>
    public static XmlText Root(this XmlText xml, string name) => xml.Start(name)
        .Attribute("xmlns:w", Main)
        .Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        .Attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

    /// <summary>An element whose one attribute is its value.</summary>
    public static XmlText Value(this XmlText xml, string name, string value) => xml.Start(name).Attribute("w:val", value).End();

    /// <summary>An element whose one attribute is its value.</summary>
    public static XmlText Value(this XmlText xml, string name, long value) => xml.Start(name).Attribute("w:val", value).End();

    /// <summary>A switch: its presence is yes, and no must be said.</summary>
    public static XmlText Switch(this XmlText xml, string name, bool isOn) => isOn ? xml.Empty(name) : xml.Value(name, "0");

    /// <summary>A length in twentieths of a point.</summary>
    public static XmlText Twips(this XmlText xml, string name, Length length) => xml.Attribute(name, length.Twips);

    /// <summary>Half points in the two elements that Word reads for left-to-right and right-to-left text.</summary>
    public static XmlText Size(this XmlText xml, Length size) => xml.Value("w:sz", size.HalfPoints).Value("w:szCs", size.HalfPoints);
}
