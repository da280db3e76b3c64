using System.Globalization;
using System.Xml.Linq;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.Tests.Support;

/// <summary>Recomputes the numbers of paragraphs from a file's XML as Word does (ECMA-376, part 1, 17.9): definitions count, lists may restart.</summary>
internal sealed class WordCounting
{
    private readonly Dictionary<string, XElement> styles;
    private readonly Dictionary<string, XElement> lists;
    private readonly Dictionary<string, XElement> definitions;
    private readonly Dictionary<string, int[]> counts = [];
    private readonly HashSet<string> begun = [];
    private readonly Dictionary<XElement, string?> marks = [];
    private readonly Dictionary<string, string> figures = [];

    public WordCounting(byte[] file)
    {
        styles = Part(file, "word/styles.xml").Root!.Elements(W + "style").ToDictionary(s => s.Attribute(W + "styleId")!.Value);
        var numbering = Part(file, "word/numbering.xml").Root!;
        lists = numbering.Elements(W + "num").ToDictionary(n => n.Attribute(W + "numId")!.Value);
        definitions = numbering.Elements(W + "abstractNum").ToDictionary(n => n.Attribute(W + "abstractNumId")!.Value);
        Document = Part(file).Root!;
        foreach (var paragraph in Document.Descendants(W + "p"))
            marks[paragraph] = MarkOf(paragraph);
        Marks = [.. Document.Descendants(W + "p").Select(Of).OfType<string>()];
    }

    /// <summary>The main text.</summary>
    public XElement Document { get; }

    /// <summary>The mark of a paragraph of the main text; null where it has none.</summary>
    public string? Of(XElement paragraph) => marks[paragraph];

    /// <summary>The mark of a paragraph without the words of its list, as a REF with <c>\t</c> shows it.</summary>
    public string FiguresOf(XElement paragraph) => Of(paragraph) is { } mark ? figures[mark] : string.Empty;

    /// <summary>The marks of the paragraphs that have one, in order.</summary>
    public IReadOnlyList<string> Marks { get; }

    private string? MarkOf(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var number = NumberOf(properties) ?? StyleNumber(Value(properties?.Element(W + "pStyle")));
        if (number is not { } place || place.List == "0")
            return null;
        var list = lists[place.List];
        var definition = Value(list.Element(W + "abstractNumId"))!;
        var counters = counts.TryGetValue(definition, out var known) ? known : counts[definition] = new int[9];
        var start = list.Elements(W + "lvlOverride").FirstOrDefault(o => o.Attribute(W + "ilvl")!.Value == $"{place.Level}")?.Element(W + "startOverride");
        counters[place.Level] = begun.Add(place.List) && start is not null ? Number(Value(start)!) : counters[place.Level] + 1;
        Array.Clear(counters, place.Level + 1, 8 - place.Level);
        return Print(definition, place.Level, counters);
    }

    private static (string List, int Level)? NumberOf(XElement? properties) => properties?.Element(W + "numPr") is { } number
        ? (Value(number.Element(W + "numId"))!, Number(Value(number.Element(W + "ilvl")) ?? "0"))
        : null;

    private (string List, int Level)? StyleNumber(string? id)
    {
        for (var style = styles[id ?? "Normal"]; ; style = styles[Value(style.Element(W + "basedOn"))!])
        {
            if (NumberOf(style.Element(W + "pPr")) is { } number)
                return number;
            if (style.Element(W + "basedOn") is null)
                return null;
        }
    }

    private string Print(string definition, int level, int[] counters)
    {
        var levels = definitions[definition].Elements(W + "lvl").ToArray();
        var text = Value(levels[level].Element(W + "lvlText"))!;
        var bare = string.Concat(text.Where(c => !char.IsLetter(c) && !char.IsWhiteSpace(c)));
        var mark = Filled(text);
        figures[mark] = Filled(bare);
        return mark;

        string Filled(string pattern) => Enumerable.Range(0, level + 1)
            .Aggregate(pattern, (t, i) => t.Replace($"%{i + 1}", Figures(Value(levels[i].Element(W + "numFmt"))!, counters[i]), StringComparison.Ordinal));
    }

    private static string Figures(string format, int number) => format switch
    {
        "decimal" => number.ToString(CultureInfo.InvariantCulture),
        "lowerLetter" => new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1),
        "upperLetter" => new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        _ => string.Empty,
    };

    private static string Roman(int number) => string.Concat(Enumerable.Repeat("x", number / 10)) + new[] { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" }[number % 10];

    private static string? Value(XElement? element) => element?.Attribute(W + "val")?.Value;

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
