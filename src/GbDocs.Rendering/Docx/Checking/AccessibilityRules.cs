using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>What readers with assistive tools need: a title, a language, words for pictures, header rows, headings without gaps, no empty paragraphs.</summary>
internal static class AccessibilityRules
{
    // Word's format demands a paragraph there; such styles have no height to speak of.
    private static readonly HashSet<string> MayBeEmpty = ["TableSeparator", "Header", "Footer"];

    public static IEnumerable<string> Check(WordFile file)
    {
        var body = file.Root("word/document.xml");
        if (!file.Root("docProps/core.xml").Elements().Any(e => e.Name.LocalName == "title" && e.Value.Length > 0))
            yield return "The file has no title.";
        if (WordFile.Value(file.Root("word/styles.xml").Descendants(WordFile.W + "lang").FirstOrDefault()) is null or "")
            yield return "The file has no language.";
        foreach (var drawing in file.Stories.SelectMany(s => s.Root.Descendants()).Where(e => e.Name.LocalName == "docPr" && (e.Attribute("descr")?.Value.Length ?? 0) == 0))
            yield return $"“{drawing.Attribute("name")?.Value}” has no alternative text.";
        foreach (var table in body.Descendants(WordFile.W + "tbl").Where(t => IsHeaderLost(t)))
            yield return "A table's first row looks like a header and is not marked as one.";
        foreach (var paragraph in body.Descendants(WordFile.W + "p").Where(IsEmpty))
            yield return $"A paragraph in “{WordFile.Value(StyleOf(paragraph))}” is empty.";
        foreach (var fault in CheckHeadings(file, body))
            yield return fault;
    }

    private static bool IsHeaderLost(XElement table) =>
        WordFile.Value(table.Element(WordFile.W + "tblPr")?.Element(WordFile.W + "tblLook"), "firstRow") == "1"
        && !table.Elements(WordFile.W + "tr").First().Elements(WordFile.W + "trPr").Elements(WordFile.W + "tblHeader").Any();

    private static XElement? StyleOf(XElement paragraph) => paragraph.Element(WordFile.W + "pPr")?.Element(WordFile.W + "pStyle");

    private static bool IsEmpty(XElement paragraph)
    {
        var isNumbered = paragraph.Descendants(WordFile.W + "numId").Any(n => WordFile.Value(n) != "0");
        var isCell = paragraph.Parent!.Name == WordFile.W + "tc" && paragraph.ElementsBeforeSelf(WordFile.W + "p").Any() == false;
        return !isNumbered && !isCell && !paragraph.Elements().Any(e => e.Name != WordFile.W + "pPr") && !MayBeEmpty.Contains(WordFile.Value(StyleOf(paragraph)) ?? string.Empty);
    }

    private static IEnumerable<string> CheckHeadings(WordFile file, XElement body)
    {
        var levels = OutlineLevels(file);
        var last = 0;
        foreach (var paragraph in body.Element(WordFile.W + "body")?.Elements(WordFile.W + "p") ?? [])
        {
            if (!levels.TryGetValue(WordFile.Value(StyleOf(paragraph)) ?? string.Empty, out var level))
                continue;
            if (level > last + 1 && last > 0)
                yield return $"A heading of level {level} follows one of level {last}.";
            last = level;
        }
    }

    private static Dictionary<string, int> OutlineLevels(WordFile file)
    {
        var styles = file.Root("word/styles.xml").Elements(WordFile.W + "style").DistinctBy(s => WordFile.Value(s, "styleId")).ToDictionary(s => WordFile.Value(s, "styleId") ?? string.Empty);
        var levels = new Dictionary<string, int>();
        foreach (var (id, style) in styles)
        {
            for (var next = style; next is not null; next = styles.GetValueOrDefault(WordFile.Value(next.Element(WordFile.W + "basedOn")) ?? string.Empty))
            {
                if (WordFile.Value(next.Element(WordFile.W + "pPr")?.Element(WordFile.W + "outlineLvl")) is not { } level)
                    continue;
                if (level != "9")
                    levels[id] = int.Parse(level, System.Globalization.CultureInfo.InvariantCulture) + 1;
                break;
            }
        }
        return levels;
    }
}
