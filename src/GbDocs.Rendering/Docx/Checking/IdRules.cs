using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Ids and names that may be there once: of styles, lists, drawings, content controls.</summary>
internal static class IdRules
{
    public static IEnumerable<string> Check(WordFile file)
    {
        var styles = file.Root("word/styles.xml").Elements(WordFile.W + "style").ToArray();
        var numbering = file.Root("word/numbering.xml");
        var text = file.Stories.SelectMany(s => s.Root.Descendants()).ToArray();
        return Twice("style id", styles.Select(s => WordFile.Value(s, "styleId")))
            .Concat(Twice("style name", styles.Select(s => WordFile.Value(s.Element(WordFile.W + "name"))?.ToUpperInvariant())))
            .Concat(Twice("list", numbering.Elements(WordFile.W + "num").Select(n => WordFile.Value(n, "numId"))))
            .Concat(Twice("definition of a list", numbering.Elements(WordFile.W + "abstractNum").Select(n => WordFile.Value(n, "abstractNumId"))))
            .Concat(Twice("drawing", text.Where(e => e.Name.LocalName == "docPr").Select(e => e.Attribute("id")?.Value)))
            .Concat(Twice("content control", text.Where(e => e.Name == WordFile.W + "sdtPr").Select(e => WordFile.Value(e.Element(WordFile.W + "id")))))
            .Concat(CheckOrder(numbering));
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string?> ids) =>
        ids.OfType<string>().GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"The {what} “{g.Key}” is there twice.");

    private static IEnumerable<string> CheckOrder(XElement numbering)
    {
        var names = numbering.Elements().Select(e => e.Name.LocalName).ToArray();
        if (Array.IndexOf(names, "num") is var first and >= 0 && Array.LastIndexOf(names, "abstractNum") > first)
            yield return "A list stands before a definition.";
    }
}
