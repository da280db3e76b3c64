using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Whatever a paragraph, field or link names is there: styles, lists, definitions of lists, bookmarks.</summary>
internal static partial class TargetRules
{
    public static IEnumerable<string> Check(WordFile file)
    {
        var styles = IdsOf(file.Root("word/styles.xml").Elements(WordFile.W + "style"), "styleId");
        var lists = IdsOf(file.Root("word/numbering.xml").Elements(WordFile.W + "num"), "numId");
        var definitions = IdsOf(file.Root("word/numbering.xml").Elements(WordFile.W + "abstractNum"), "abstractNumId");
        var bookmarks = IdsOf(file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "bookmarkStart")), "name");
        var everywhere = file.Stories.Select(s => s.Root).Append(file.Root("word/styles.xml")).Append(file.Root("word/numbering.xml")).SelectMany(r => r.Descendants()).ToArray();
        return Missing(everywhere, ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"], styles, "style")
            .Concat(Missing(everywhere, ["numId"], [.. lists, "0"], "list"))
            .Concat(Missing(everywhere, ["abstractNumId"], definitions, "definition of a list"))
            .Concat(MissingBookmarks(everywhere, bookmarks));
    }

    private static HashSet<string> IdsOf(IEnumerable<XElement> elements, string attribute) =>
        [.. elements.Select(e => WordFile.Value(e, attribute)).OfType<string>()];

    private static IEnumerable<string> Missing(XElement[] elements, string[] names, HashSet<string> known, string what) => elements
        .Where(e => e.Name.Namespace == WordFile.W && names.Contains(e.Name.LocalName))
        .Select(e => WordFile.Value(e))
        .Where(v => v is not null && !known.Contains(v))
        .Distinct()
        .Select(v => $"There is no {what} “{v}”.");

    private static IEnumerable<string> MissingBookmarks(XElement[] elements, HashSet<string> known)
    {
        var anchors = elements.Select(e => e.Attribute(WordFile.W + "anchor")?.Value).OfType<string>();
        var fields = elements.Where(e => e.Name == WordFile.W + "instrText").Select(e => Target().Match(e.Value)).Where(m => m.Success).Select(m => m.Groups[1].Value);
        return anchors.Concat(fields).Where(b => !known.Contains(b)).Distinct().Select(b => $"There is no bookmark “{b}”.");
    }

    [GeneratedRegex(@"^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Target();
}
