using System.Globalization;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>What styles say of the paragraphs of a file.</summary>
internal sealed class WordLooks
{
    private readonly Dictionary<string, XElement> byId;

    public WordLooks(byte[] file) => byId = Part(file, "word/styles.xml").Root!.Elements(W + "style").ToDictionary(s => s.Attribute(W + "styleId")!.Value);

    /// <summary>Whether a paragraph is in the style of a name.</summary>
    public bool IsIn(XElement paragraph, string styleName) => Value(StyleOf(paragraph).Element(W + "name")) == styleName;

    /// <summary>Whether there is a style of a name.</summary>
    public bool Has(string styleName) => byId.Values.Any(s => Value(s.Element(W + "name")) == styleName);

    /// <summary>The level of a heading from 1; 10 for a paragraph of text.</summary>
    public int LevelOf(XElement paragraph)
    {
        for (var style = StyleOf(paragraph); ; style = byId[Value(style.Element(W + "basedOn"))!])
        {
            if (Value(style.Element(W + "pPr")?.Element(W + "outlineLvl")) is { } level)
                return int.Parse(level, CultureInfo.InvariantCulture) + 1;
            if (style.Element(W + "basedOn") is null)
                return 10;
        }
    }

    private XElement StyleOf(XElement paragraph) => byId[Value(paragraph.Element(W + "pPr")?.Element(W + "pStyle")) ?? "Normal"];

    private static string? Value(XElement? element) => element?.Attribute(W + "val")?.Value;
}
