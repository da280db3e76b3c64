using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>
/// Finds what the fields of running heads show. STYLEREF (ECMA-376, part 1, 17.16.5.59) shows the first paragraph of the style on the pages of the
/// section, else the last one before them.
/// </summary>
internal sealed class WordHeads
{
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly WordCounting counting;
    private readonly WordLooks looks;
    private readonly WordBookmarks bookmarks;
    private readonly List<string> wrong = [];

    public WordHeads(byte[] file)
    {
        counting = new WordCounting(file);
        looks = new WordLooks(file);
        bookmarks = new WordBookmarks(counting.Document, Part(file, "word/footnotes.xml").Root!);
        var targets = Part(file, "word/_rels/document.xml.rels").Root!.Elements().ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value);
        var (before, inside) = (new List<XElement>(), new List<XElement>());
        foreach (var element in counting.Document.Descendants().Where(e => e.Name == W + "p" || e.Name == W + "sectPr"))
        {
            if (element.Name == W + "p")
            {
                inside.Add(element);
                continue;
            }
            foreach (var id in element.Elements().Attributes(R + "id"))
                Check(WordField.In(Part(file, "word/" + targets[id.Value].Split('/')[^1]).Root!), before, inside);
            before.AddRange(inside);
            inside.Clear();
        }
    }

    /// <summary>The fields that show something else, or nothing that Word would find.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    private void Check(IEnumerable<WordField> fields, List<XElement> before, List<XElement> inside)
    {
        foreach (var field in fields.Where(f => f.Words is ["STYLEREF" or "REF", ..]))
        {
            if (field.Words is ["REF", var bookmark])
            {
                Compare(field, bookmarks.TextOf(bookmark));
                continue;
            }
            var name = field.Instruction.Split('"')[1];
            var found = inside.FirstOrDefault(p => looks.IsIn(p, name)) ?? before.LastOrDefault(p => looks.IsIn(p, name));
            var words = found is null ? "nothing" : field.Words.Contains("\\n") ? counting.Of(found)?.TrimEnd('.') : TextOf(found);
            Compare(field, words);
        }
    }

    private void Compare(WordField field, string? words)
    {
        if (words != field.Result)
            wrong.Add($"{field.Instruction} shows “{field.Result}” and finds {words}");
    }

    private static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e.Name == W + "t" || e.Name == W + "br" || e.Name == W + "noBreakHyphen")
        .Where(e => e.Parent!.Element(W + "footnoteReference") is null)
        .Select(e => e.Name == W + "br" ? " " : e.Name == W + "t" ? e.Value : "\u2011"));
}
