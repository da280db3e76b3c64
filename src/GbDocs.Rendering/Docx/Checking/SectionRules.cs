using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Sections: the body ends in one, and each names its running heads, so that none loses them.</summary>
internal static class SectionRules
{
    private static readonly string[] HeadAndFoot = ["headerReference", "footerReference"];

    public static IEnumerable<string> Check(WordFile file)
    {
        var body = file.Root("word/document.xml").Element(WordFile.W + "body");
        if (body?.Elements().LastOrDefault()?.Name != WordFile.W + "sectPr")
            yield return "The body does not end in the properties of its last section.";
        foreach (var section in (body?.Descendants(WordFile.W + "sectPr") ?? []).Where(s => !HasDefaultHeads(s)))
            yield return $"A section of type “{WordFile.Value(section.Element(WordFile.W + "type"))}” does not name its running heads.";
    }

    private static bool HasDefaultHeads(XElement section) => HeadAndFoot
        .All(name => section.Elements(WordFile.W + name).Any(r => WordFile.Value(r, "type") == "default"));
}
