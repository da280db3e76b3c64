using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>Nothing but styles makes space: no empty paragraphs, no rows of tabs.</summary>
internal static class BlankRules
{
    private const int MostTabs = 3;

    // Word's format demands a paragraph there; such styles have no height to speak of.
    private static readonly HashSet<string> MayBeEmpty = ["TableSeparator", "Header", "Footer"];

    /// <summary>Checks a file.</summary>
    public static IEnumerable<string> Check(WordFile file)
    {
        foreach (var paragraph in file.Root("word/document.xml").Descendants(WordFile.W + "p"))
        {
            if (IsEmpty(paragraph))
                yield return $"A paragraph in “{StyleChains.StyleOf(paragraph)}” is empty.";
            if (LongestRowOfTabs(paragraph) > MostTabs)
                yield return "Tabs stand in a row to make space.";
        }
    }

    private static bool IsEmpty(XElement paragraph)
    {
        var isNumbered = paragraph.Descendants(WordFile.W + "numId").Any(n => WordFile.Value(n) != "0");
        var isCell = paragraph.Parent!.Name == WordFile.W + "tc" && !paragraph.ElementsBeforeSelf(WordFile.W + "p").Any();
        return !isNumbered && !isCell && !paragraph.Elements().Any(e => e.Name != WordFile.W + "pPr") && !MayBeEmpty.Contains(StyleChains.StyleOf(paragraph) ?? string.Empty);
    }

    private static int LongestRowOfTabs(XElement paragraph)
    {
        var (row, longest) = (0, 0);
        foreach (var element in paragraph.Descendants(WordFile.W + "r").Elements())
        {
            row = element.Name.LocalName switch { "tab" => row + 1, "rPr" => row, _ => 0 };
            longest = Math.Max(longest, row);
        }
        return longest;
    }
}
