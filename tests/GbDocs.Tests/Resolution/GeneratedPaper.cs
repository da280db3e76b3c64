using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Tests.Resolution;

/// <summary>A paper made up of parts of every kind that a reference can name, as Markdown; the same seed makes the same paper.</summary>
internal sealed class GeneratedPaper
{
    private static readonly string[] Forms = ["", "", "{.cap}", "{.lower}", "{.number}", "{.position}", "{.page}"];

    private readonly List<string> parts = [];
    private readonly Dictionary<string, List<string>> names = [];
    private readonly Random random;

    /// <summary>Makes a paper of parts.</summary>
    /// <param name="kinds">Kinds of its parts, 0 to 9.</param>
    /// <param name="seed">Decides what its references name.</param>
    /// <param name="hasChapters">Whether captions are numbered by chapter.</param>
    public GeneratedPaper(int[] kinds, int seed, bool hasChapters)
    {
        random = new Random(seed);
        HasChapters = hasChapters;
        foreach (var (kind, i) in kinds.Select((k, i) => (k, i)))
            parts.Add(Part(kind, i.ToString(CultureInfo.InvariantCulture)));
        if (names.Count == 0)
            parts.Add(Part(9, "only"));
        for (var i = 0; i < 6; i++)
            parts.Insert(random.Next(parts.Count + 1), $"See {Reference()} here.");
    }

    /// <summary>Whether captions are numbered by chapter.</summary>
    public bool HasChapters { get; }

    /// <summary>How many parts it has.</summary>
    public int Count => parts.Count;

    /// <summary>Its Markdown.</summary>
    public string Markdown => string.Join("\n\n", parts) + "\n";

    /// <summary>Its Markdown with one more paragraph before a part.</summary>
    public string MarkdownWith(int place) => string.Join("\n\n", parts.ToImmutableList().Insert(place, "A paragraph more. {#new}")) + "\n";

    /// <summary>For the message of a failed test.</summary>
    public override string ToString() => Markdown;

    private string Part(int kind, string number) => kind switch
    {
        0 => $"# Title {{#{Name("chapter", number)}}}",
        1 => $"## Title {{#{Name("section", number)}}}",
        2 => $"Text: {{#{Name("paragraph", number)}}}\n\n" + string.Concat("abcd".Select(c => $"{c}. item; {{#{Name("item-" + number, $"{number}-{c}")}}}\n")).TrimEnd(),
        3 => $"| a | b |\n|---|---|\n| c | d |\n\nTable: Title {{#{Name("table", number)}}}",
        4 => $"![Words](dot.png \"Title\"){{#{Name("figure", number)}}}",
        5 => $"::: {{.box #{Name("box", number)} title=\"Title\"}}\nText.\n:::",
        6 => $"Text.[^{number}] {{#{Name("paragraph", number)}}}\n\n[^{number}]: A note that {NoteName(number)} names.",
        7 => $"::: {{.decision #{Name("decision", number)}}}\nThe body decides.\n:::",
        8 => "A paragraph without a number. {.unnumbered}",
        _ => $"Text. {{#{Name("paragraph", number)}}}",
    };

    // Notes are named by their labels.
    private string NoteName(string number)
    {
        names.TryAdd("note", []);
        names["note"].Add($"fn:{number}");
        return "itself";
    }

    private string Name(string kind, string number)
    {
        var name = $"{kind}-{number}";
        names.TryAdd(kind, []);
        names[kind].Add(name);
        return name;
    }

    // Numbers without words are those of one kind: the drafter's own words before them say which.
    private string Reference()
    {
        var form = Forms[random.Next(Forms.Length)];
        var kind = form == "{.number}" ? Kind() : null;
        var targets = string.Join(',', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Target(kind ?? Kind())).Distinct());
        return $"[]({targets}){form}";
    }

    private string Kind() => names.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(names.Count));

    private string Target(string kind)
    {
        var (first, last) = (random.Next(names[kind].Count), random.Next(names[kind].Count));
        var isRange = first < last && random.Next(3) == 0 && (kind == "paragraph" || kind.StartsWith("item-", StringComparison.Ordinal) || (!HasChapters && kind is "table" or "figure" or "box"));
        return kind == "decision" && random.Next(2) == 0 ? "#decisions"
            : isRange ? $"#{names[kind][first]}..#{names[kind][last]}"
            : $"#{names[kind][first]}";
    }
}
