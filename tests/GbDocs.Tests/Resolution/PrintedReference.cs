using System.Text.RegularExpressions;
using GbDocs.Model.Resolved;

namespace GbDocs.Tests.Resolution;

/// <summary>Reads the printed words of a reference back, "Tables II.1 and 2 and figures II.1–5", as a reader of the paper would: to the things that they name.</summary>
internal sealed partial class PrintedReference(ResolvedPaper paper)
{
    private static readonly Dictionary<string, NumberKind[]> Nouns = new(StringComparer.Ordinal)
    {
        ["paragraph"] = [NumberKind.Paragraph, NumberKind.ListItem],
        ["section"] = [NumberKind.Section],
        ["chapter"] = [NumberKind.Chapter],
        ["table"] = [NumberKind.Table],
        ["figure"] = [NumberKind.Figure],
        ["box"] = [NumberKind.Box],
        ["footnote"] = [NumberKind.Footnote],
    };

    private readonly ILookup<(NumberKind Kind, string Citation), Number> known = paper.Numbers.Numbers.Values.ToLookup(n => (n.Kind, n.Citation));

    /// <summary>What the words name, each as its kind and its whole number; a number that nothing has is named as unknown.</summary>
    public SortedSet<string> Read(string words)
    {
        var named = new SortedSet<string>(StringComparer.Ordinal);
        NumberKind[] kinds = Enum.GetValues<NumberKind>();
        var before = string.Empty;
        foreach (Match token in TokenPattern().Matches(words))
        {
            var word = token.Value.TrimEnd(',').ToLowerInvariant();
            if (Noun(word) is { } asked)
                (kinds, before) = (asked, string.Empty);
            else if (word != "and")
                before = ReadNumbers(token.Value.TrimEnd(','), before, kinds, named);
        }
        return named;
    }

    /// <summary>A thing as <see cref="Read"/> names it.</summary>
    public static string NameOf(Number number) => $"{number.Kind} {number.Citation}";

    /// <summary>What lies between two numbers of one series, with them.</summary>
    public IEnumerable<Number> Between(Number first, Number last) =>
        paper.Numbers.Numbers.Values.Where(n => n.Kind == first.Kind && n.Level == first.Level && Prefix(n.Citation) == Prefix(first.Citation) && n.Ordinal >= first.Ordinal && n.Ordinal <= last.Ordinal);

    // "Boxes", "box", "tables".
    private static NumberKind[]? Noun(string word) =>
        new[] { word, word.TrimEnd('s'), word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : word }.Select(w => Nouns.GetValueOrDefault(w)).FirstOrDefault(k => k is not null);

    // One number or a range; a number without its prefix takes that of the number before it, if there is such a number.
    private string ReadNumbers(string token, string before, NumberKind[] kinds, SortedSet<string> named)
    {
        var ends = token.Split('–');
        var ways = new[] { WithPrefix(ends[0], before), ends[0] }.Distinct().SelectMany(start => kinds.Select(kind => (start, kind)));
        foreach (var (start, kind) in ways)
        {
            var first = known[(kind, start)].FirstOrDefault();
            if (first is null || LastOf(first, ends, kind) is not { } last)
                continue;
            named.UnionWith(Between(first, last).Select(NameOf));
            return last.Citation;
        }
        named.Add($"unknown {token}");
        return before;
    }

    // A range goes on in the series that it begins in: "I.1–3" of boxes is not read as figure I.1 and figure 3.
    private Number? LastOf(Number first, string[] ends, NumberKind kind) => ends.Length == 1
        ? first
        : known[(kind, WithPrefix(ends[1], first.Citation))].Concat(known[(kind, ends[1])]).FirstOrDefault(n => Prefix(n.Citation) == Prefix(first.Citation));

    private static string WithPrefix(string printed, string before) =>
        printed.StartsWith('(') || before.Contains('.', StringComparison.Ordinal) ? Prefix(before) + printed : printed;

    // "II." of "II.1", "21" of "21(a)".
    private static string Prefix(string citation) =>
        citation.EndsWith(')') ? citation[..citation.LastIndexOf('(')] : citation[..(citation.LastIndexOf('.') + 1)];

    [GeneratedRegex(@"\S+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TokenPattern();
}
