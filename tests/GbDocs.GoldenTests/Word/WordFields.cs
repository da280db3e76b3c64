using System.Globalization;
using System.Xml.Linq;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.GoldenTests.Word;

/// <summary>Recomputes the fields of a file's main text as Word does when it updates them (ECMA-376, part 1, 17.16.5).</summary>
internal sealed class WordFields
{
    private readonly WordCounting counting;
    private readonly WordBookmarks bookmarks;
    private readonly Dictionary<string, int> sequences = [];
    private readonly Dictionary<string, XElement> styleIds;
    private readonly List<string> wrong = [];

    public WordFields(byte[] file)
    {
        counting = new WordCounting(file);
        bookmarks = new WordBookmarks(counting.Document);
        styleIds = Part(file, "word/styles.xml").Root!.Elements(W + "style").DistinctBy(NameOf).ToDictionary(NameOf);
        foreach (var field in WordField.In(counting.Document))
            Check(field);
    }

    /// <summary>The fields whose printed result is not what Word would find.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    private void Check(WordField field)
    {
        if (Find(field) is { } found && found != field.Result)
            wrong.Add($"{field.Instruction} shows “{field.Result}” and is “{found}”");
    }

    // Null for what only Word's own pages can tell.
    private string? Find(WordField field) => field.Words switch
    {
        ["REF", var name, .. var rest] when rest.Contains("\\n") => Number(bookmarks.ParagraphOf(name)),
        ["REF", var name, ..] => bookmarks.TextOf(name),
        ["NOTEREF", var name, ..] => bookmarks.NoteOf(name),
        ["SEQ", var name, .. var rest] => Next(name, rest).ToString(CultureInfo.InvariantCulture),
        ["STYLEREF", "1", "\\s"] => Number(Nearest(field, "heading 1")),
        ["STYLEREF", .. var name, "\\s"] => Number(Nearest(field, string.Join(' ', name).Trim('"')))?.Split(' ')[^1],
        ["PAGEREF" or "TOC", ..] => null,
        _ => "no field that we write",
    };

    private int Next(string name, string[] switches)
    {
        var reset = Array.IndexOf(switches, "\\r");
        return sequences[name] = reset >= 0 ? int.Parse(switches[reset + 1], CultureInfo.InvariantCulture) : sequences.GetValueOrDefault(name) + 1;
    }

    // A number in a reference has no stop at its end.
    private string? Number(XElement? paragraph) => paragraph is null ? null : counting.Of(paragraph)?.TrimEnd('.');

    private XElement? Nearest(WordField field, string styleName)
    {
        var id = styleIds[styleName].Attribute(W + "styleId")!.Value;
        return counting.Document.Descendants(W + "p").TakeWhile(p => p != field.Paragraph).LastOrDefault(p => p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value == id);
    }

    private static string NameOf(XElement style) => style.Element(W + "name")!.Attribute(W + "val")!.Value;
}
