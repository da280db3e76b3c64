using System.Globalization;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>
/// Collects contents and lists of captions as Word does when it updates them (ECMA-376, part 1, 17.16.5.69): headings down to a level, or
/// paragraphs that are counted in a series, in their order. Entries are compared by their words; stops and spaces after numbers are the style's.
/// </summary>
internal sealed class WordListings
{
    private readonly WordCounting counting;
    private readonly WordLooks looks;
    private readonly ILookup<XElement, WordField> fields;
    private readonly List<string> wrong = [];

    public WordListings(byte[] file)
    {
        counting = new WordCounting(file);
        looks = new WordLooks(file);
        var all = WordField.In(counting.Document);
        fields = all.ToLookup(f => f.Paragraph);
        foreach (var listing in all.Where(f => f.Words is ["TOC", ..]))
            Check(listing);
    }

    /// <summary>The lists whose entries are not what Word would find.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    private void Check(WordField listing)
    {
        var shown = listing.Links.Select(l => Bare(EntryOf(l))).ToArray();
        var found = Found(listing.Words).Select(p => Bare(MarkOf(p) + TextOf(p))).ToArray();
        var missing = found.Except(shown).Select(t => $"lacks “{t}”");
        var invented = shown.Except(found).Select(t => $"has “{t}”, which is not there");
        wrong.AddRange(missing.Concat(invented).Select(f => $"{listing.Instruction} {f}"));
        if (wrong.Count == 0 && !found.SequenceEqual(shown))
            wrong.Add($"{listing.Instruction} is not in the order of the paper");
    }

    private IEnumerable<XElement> Found(string[] words)
    {
        var paragraphs = counting.Document.Descendants(W + "p");
        if (Array.IndexOf(words, "\\c") is var at && at >= 0)
            return paragraphs.Where(p => fields[p].Any(f => f.Words is ["SEQ", var name, ..] && name == words[at + 1].Trim('"')));
        var deepest = int.Parse(words[Array.IndexOf(words, "\\o") + 1].Trim('"').Split('-')[1], CultureInfo.InvariantCulture);
        return paragraphs.Where(p => looks.LevelOf(p) <= deepest && TextOf(p).Length > 0);
    }

    // The page is the last field of an entry.
    private static string EntryOf(XElement link)
    {
        var page = link.Descendants(W + "fldChar").Last(c => c.Attribute(W + "fldCharType")!.Value == "begin");
        return string.Concat(link.Descendants().TakeWhile(e => e != page).Where(e => e.Name == W + "t").Select(t => t.Value));
    }

    // A glyph is no number.
    private string MarkOf(XElement paragraph) => counting.Of(paragraph) is { } mark && mark.Any(char.IsLetterOrDigit) ? mark : string.Empty;

    // Marks that the drafter chose for notes stand in the reference's run.
    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants(W + "t").Where(t => t.Parent!.Element(W + "footnoteReference") is null).Select(t => t.Value));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '.'));
}
