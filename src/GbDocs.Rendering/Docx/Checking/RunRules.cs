using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Runs: text stands in its element, properties come first, paragraphs are not in paragraphs, nothing is formatted by hand but emphasis and language.</summary>
internal static class RunRules
{
    // What holds a paragraph on its page, its place in a list, its direction; the space of a tight list before a table.
    private static readonly HashSet<string> OfParagraphs = ["pStyle", "keepNext", "pageBreakBefore", "numPr", "bidi", "spacing", "sectPr"];

    private static readonly HashSet<string> ByHand = ["rStyle", "b", "bCs", "i", "iCs", "smallCaps", "strike", "u", "vertAlign", "rtl", "lang"];

    public static IEnumerable<string> Check(WordFile file)
    {
        foreach (var (name, root) in file.Stories)
        {
            foreach (var fault in CheckStory(root))
                yield return $"{name}: {fault}";
        }
    }

    // Letters stand on their line; a break that stands below it is the space between a label and its title.
    private static bool IsDepthOfBreak(XElement property) => property.Name.LocalName == "position" && property.Parent!.ElementsAfterSelf().All(e => e.Name == WordFile.W + "br");

    private static IEnumerable<string> CheckStory(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            var local = element.Name.LocalName;
            if (local is "r" or "p" or "tc" or "tr" or "tbl" && element.Nodes().OfType<XText>().Any())
                yield return $"text stands in a “{local}” itself.";
            if (local is "pPr" or "rPr" or "tcPr" or "tblPr" && element.Name.Namespace == WordFile.W && element.ElementsBeforeSelf().Any() && element.Parent!.Name.LocalName is "p" or "r" or "tc" or "tbl" && element.ElementsBeforeSelf().Any())
                yield return $"“{local}” is not first.";
            if (element.Name == WordFile.W + "p" && element.Ancestors(WordFile.W + "p").Any())
                yield return "a paragraph is in a paragraph.";
            if (element.Name == WordFile.W + "rPr" && element.Parent!.Name == WordFile.W + "r" && element.Elements().FirstOrDefault(e => !ByHand.Contains(e.Name.LocalName) && !IsDepthOfBreak(e)) is { } formatted)
                yield return $"a run has “{formatted.Name.LocalName}” by hand.";
            if (element.Name == WordFile.W + "pPr" && element.Elements().FirstOrDefault(e => !OfParagraphs.Contains(e.Name.LocalName)) is { } shaped)
                yield return $"a paragraph has “{shaped.Name.LocalName}” by hand.";
        }
    }
}
