using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>What can be acted on says what it is: links have words (WCAG 2.4.4), content controls a title (WCAG 4.1.2).</summary>
internal static class NameRules
{
    /// <summary>Checks a file.</summary>
    public static IEnumerable<string> Check(WordFile file)
    {
        var elements = file.Stories.SelectMany(s => s.Root.Descendants()).ToArray();
        return elements.Where(e => e.Name == WordFile.W + "hyperlink" && !HasWords(e)).Select(_ => "A link has no words.")
            .Concat(elements.Where(e => e.Name == WordFile.W + "sdtPr" && (WordFile.Value(e.Element(WordFile.W + "alias")) ?? string.Empty).Length == 0).Select(_ => "A content control has no title."));
    }

    private static bool HasWords(XElement link) =>
        link.Descendants(WordFile.W + "t").Any(t => t.Value.Trim().Length > 0) || link.Descendants().Any(e => e.Name.LocalName == "docPr");
}
