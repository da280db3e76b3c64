using System.Globalization;
using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>Headings: none skips a level (WCAG 1.3.1, 2.4.6).</summary>
internal static class HeadingRules
{
    /// <summary>Each is at most one level below the one before it.</summary>
    public static IEnumerable<string> Order(WordFile file)
    {
        var styles = new StyleChains(file);
        var last = 0;
        foreach (var paragraph in file.Root("word/document.xml").Element(WordFile.W + "body")?.Elements(WordFile.W + "p") ?? [])
        {
            var level = LevelOf(styles, paragraph);
            if (level == 0)
                continue;
            if (level > last + 1 && last > 0)
                yield return $"A heading of level {level} follows one of level {last}.";
            last = level;
        }
    }

    // Word counts outline levels from 0; 9 is text.
    private static int LevelOf(StyleChains styles, XElement paragraph)
    {
        var level = styles.OfParagraph(paragraph, "pPr", "outlineLvl");
        return WordFile.Value(level) is { } value and not "9" ? int.Parse(value, CultureInfo.InvariantCulture) + 1 : 0;
    }
}
