using System.Globalization;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>Recomputes the fields of a file's main text and footnotes as Word does when it updates them (ECMA-376, part 1, 17.16.5).</summary>
internal sealed class WordFields
{
    private readonly WordCounting counting;
    private readonly WordBookmarks bookmarks;
    private readonly WordLooks looks;
    private readonly Func<string, string?> pageOf;
    private readonly Dictionary<string, int> sequences = [];
    private readonly List<string> wrong = [];

    /// <summary>Recomputes them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="pageOf">The page of a bookmark by our own layout; null for a page that is not known.</param>
    public WordFields(byte[] file, Func<string, string?>? pageOf = null)
    {
        this.pageOf = pageOf ?? (_ => null);
        counting = new WordCounting(file);
        looks = new WordLooks(file);
        var notes = Part(file, "word/footnotes.xml").Root!;
        bookmarks = new WordBookmarks(counting.Document, notes);
        var fields = WordField.In(counting.Document).Concat(WordField.In(notes)).ToArray();
        foreach (var field in fields)
            Check(field);
        foreach (var outer in fields.Where(f => f.Words is ["QUOTE"]))
            Compare(outer, fields.Single(f => f.Outer == outer).Result);
    }

    /// <summary>The fields whose printed result is not what Word would find.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    private void Check(WordField field)
    {
        if (Find(field) is { } found)
            Compare(field, found);
    }

    private void Compare(WordField field, string found)
    {
        if (found != field.Result)
            wrong.Add($"{field.Instruction} shows “{field.Result}” and is “{found}”");
    }

    // Null for what is judged elsewhere.
    private string? Find(WordField field) => field.Words switch
    {
        ["REF", var name, "\\n", "\\t"] => counting.FiguresOf(bookmarks.ParagraphOf(name)).TrimEnd('.'),
        ["REF", var name, .. var rest] when rest.Contains("\\n") => Number(bookmarks.ParagraphOf(name)),
        ["REF", var name, ..] => bookmarks.TextOf(name),
        ["NOTEREF", var name, ..] => bookmarks.NoteOf(name),
        ["PAGEREF", var name, ..] => pageOf(name),
        ["SEQ", var name, .. var rest] => rest.Contains("\\h") && Next(name, rest) >= 0 ? string.Empty : Next(name, rest).ToString(CultureInfo.InvariantCulture),
        ["STYLEREF", "1", "\\s"] => Number(Nearest(field, "heading 1")),
        ["STYLEREF", .. var name, "\\s"] => Number(Nearest(field, string.Join(' ', name).Trim('"')))?.Split(' ')[^1],
        ["QUOTE"] or ["TOC", ..] => null,
        _ => "no field that we write",
    };

    private int Next(string name, string[] switches)
    {
        var reset = Array.IndexOf(switches, "\\r");
        return sequences[name] = reset >= 0 ? int.Parse(switches[reset + 1], CultureInfo.InvariantCulture) : sequences.GetValueOrDefault(name) + 1;
    }

    // A number in a reference has no stop at its end.
    private string? Number(XElement? paragraph) => paragraph is null ? null : counting.Of(paragraph)?.TrimEnd('.');

    private XElement? Nearest(WordField field, string styleName) =>
        counting.Document.Descendants(W + "p").TakeWhile(p => p != field.Paragraph).LastOrDefault(p => looks.IsIn(p, styleName));
}
