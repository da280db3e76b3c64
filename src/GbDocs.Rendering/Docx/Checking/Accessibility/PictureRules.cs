using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>Pictures and charts: words for each (WCAG 1.1.1), and each in the line, where it is read in its place (WCAG 1.3.2).</summary>
internal static class PictureRules
{
    /// <summary>Each has its alternative text.</summary>
    public static IEnumerable<string> AlternativeText(WordFile file) => Elements(file)
        .Where(e => e.Name.LocalName == "docPr" && (e.Attribute("descr")?.Value.Trim().Length ?? 0) == 0)
        .Select(e => $"“{e.Attribute("name")?.Value}” has no alternative text.");

    /// <summary>None floats.</summary>
    public static IEnumerable<string> InLine(WordFile file) => Elements(file)
        .Where(e => e.Name.LocalName is "anchor" or "pict" or "framePr" or "tblpPr")
        .Select(e => $"Something floats over the text: “{e.Name.LocalName}”.");

    private static IEnumerable<XElement> Elements(WordFile file) => file.Stories.SelectMany(s => s.Root.Descendants());
}
