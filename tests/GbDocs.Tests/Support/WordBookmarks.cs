using System.Globalization;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>What the bookmarks of a file cover.</summary>
/// <param name="document">The main text.</param>
/// <param name="footnotes">The footnotes.</param>
internal sealed class WordBookmarks(XElement document, XElement footnotes)
{
    private readonly Dictionary<string, XElement> starts = document.Descendants(W + "bookmarkStart").Concat(footnotes.Descendants(W + "bookmarkStart")).ToDictionary(b => b.Attribute(W + "name")!.Value);
    private readonly Dictionary<XElement, string> notes = NumberNotes(document);

    /// <summary>The paragraph that a bookmark begins in.</summary>
    public XElement ParagraphOf(string name) => starts[name].Ancestors(W + "p").First();

    /// <summary>The words that a bookmark covers.</summary>
    public string TextOf(string name) => string.Concat(Covered(name).Where(e => e.Name == W + "t").Select(t => t.Value));

    /// <summary>The number of the footnote whose mark a bookmark covers.</summary>
    public string NoteOf(string name) => notes[Covered(name).First(e => e.Name == W + "footnoteReference")];

    private IEnumerable<XElement> Covered(string name)
    {
        var id = starts[name].Attribute(W + "id")!.Value;
        return starts[name].ElementsAfterSelf().TakeWhile(e => e.Name != W + "bookmarkEnd" || e.Attribute(W + "id")!.Value != id).DescendantsAndSelf();
    }

    // Word counts marks that it has not been told, from 1 again in a section that says so.
    private static Dictionary<XElement, string> NumberNotes(XElement document)
    {
        var (numbers, waiting) = (new Dictionary<XElement, string>(), new List<XElement>());
        var count = 0;
        foreach (var element in document.Descendants().Where(e => e.Name == W + "footnoteReference" || e.Name == W + "sectPr"))
        {
            waiting.Add(element);
            if (element.Name != W + "sectPr")
                continue;
            // The properties of a section stand behind what is in it.
            if (element.Element(W + "footnotePr")?.Element(W + "numRestart")?.Attribute(W + "val")?.Value == "eachSect")
                count = 0;
            foreach (var mark in waiting.Where(e => e.Name == W + "footnoteReference"))
            {
                var isTold = mark.Attribute(W + "customMarkFollows") is not null;
                numbers[mark] = isTold ? mark.ElementsAfterSelf(W + "t").First().Value : (++count).ToString(CultureInfo.InvariantCulture);
            }
            waiting.Clear();
        }
        return numbers;
    }
}
