using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>What styles say, with what they inherit (ECMA-376, part 1, 17.7.2).</summary>
/// <param name="file">The file.</param>
internal sealed class StyleChains(WordFile file)
{
    private readonly Dictionary<string, XElement> byId = file.Root("word/styles.xml").Elements(WordFile.W + "style")
        .DistinctBy(s => WordFile.Value(s, "styleId")).ToDictionary(s => WordFile.Value(s, "styleId") ?? string.Empty);

    private readonly Dictionary<(string Style, string Group, string Property), XElement?> known = [];

    /// <summary>The style that a paragraph names; null for none.</summary>
    public static string? StyleOf(XElement paragraph) => WordFile.Value(paragraph.Element(WordFile.W + "pPr")?.Element(WordFile.W + "pStyle"));

    /// <summary>The style of an id; null where there is none.</summary>
    public XElement? Style(string id) => byId.GetValueOrDefault(id);

    /// <summary>A property of a paragraph by its style; null where nothing says it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="group"><c>pPr</c> or <c>rPr</c>.</param>
    /// <param name="property">The property's name.</param>
    public XElement? OfParagraph(XElement paragraph, string group, string property) => Of(StyleOf(paragraph) ?? "Normal", group, property);

    /// <summary>A property of a style or of what it is based on; null where none says it.</summary>
    public XElement? Of(string style, string group, string property)
    {
        if (known.TryGetValue((style, group, property), out var found))
            return found;
        for (var next = Style(style); next is not null && found is null; next = Style(WordFile.Value(next.Element(WordFile.W + "basedOn")) ?? string.Empty))
            found = next.Element(WordFile.W + group)?.Element(WordFile.W + property);
        return known[(style, group, property)] = found;
    }
}
