using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Checks;

/// <summary>Abbreviations that are defined in vain, twice, or not at all.</summary>
internal sealed class AbbreviationCheck : PaperWalker
{
    // Known to every reader of the Governing Body's papers.
    private static readonly ImmutableHashSet<string> Known = ["ILO", "UN", "OIT", "ONU", "GB", "EU", "UE", "US", "USA", "UK", "UNESCO", "UNICEF"];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> explained = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Text> bare = new(StringComparer.Ordinal);

    /// <summary>Checks a paper; one that defines no abbreviation has chosen to do without.</summary>
    public static void Run(Paper paper, DiagnosticBag diagnostics)
    {
        if (paper.Abbreviations.IsEmpty)
            return;
        var check = new AbbreviationCheck();
        check.Walk(paper);
        check.ReportDefinitions(paper, diagnostics);
        foreach (var (word, text) in check.bare)
        {
            if (!check.explained.Contains(word) && paper.Abbreviations.All(a => a.Short != word))
                diagnostics.Report(ResolutionDiagnostics.UndefinedAbbreviation, text.Span, word);
        }
    }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case Abbreviation abbreviation: used.Add(abbreviation.Short); break;
            case Text text: Collect(text); break;
            default: base.VisitInline(inline); break;
        }
    }

    private void ReportDefinitions(Paper paper, DiagnosticBag diagnostics)
    {
        foreach (var group in paper.Abbreviations.GroupBy(a => a.Short, StringComparer.Ordinal))
        {
            var first = group.First();
            if (!used.Contains(group.Key) && !used.Contains(group.Key + "s"))
                diagnostics.Report(ResolutionDiagnostics.UnusedAbbreviation, first.Span, group.Key);
            if (group.FirstOrDefault(a => a.Expansion != first.Expansion) is { } other)
                diagnostics.Report(ResolutionDiagnostics.AbbreviationDefinedTwice, other.Span, group.Key, first.Expansion, other.Expansion);
        }
    }

    // Words of three capitals or more that are neither symbols nor roman numbers.
    private void Collect(Text text)
    {
        var value = text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(value[i]) || (i > 0 && char.IsLetterOrDigit(value[i - 1])))
                continue;
            var start = i;
            while (i < value.Length && char.IsAsciiLetterUpper(value[i]))
                i++;
            if (i - start >= 3 && !IsPartOfMore(value, start, i))
                Keep(text, value[start..i], isInBrackets: start > 0 && value[start - 1] == '(');
        }
    }

    private static bool IsPartOfMore(string value, int start, int end) =>
        (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '/' or '.' && end + 1 < value.Length && char.IsLetterOrDigit(value[end + 1])))
        || (start > 0 && value[start - 1] is '/' or '.')
        || value[start..end].All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    private void Keep(Text text, string word, bool isInBrackets)
    {
        if (isInBrackets)
            explained.Add(word);
        else if (!Known.Contains(word))
            bare.TryAdd(word, text);
    }
}
