using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>A number that the summary box gives for the decision must be the decision's.</summary>
internal sealed class SummaryCheck : PaperWalker
{
    private static readonly ImmutableArray<string> Decision = ["decision", "décision", "decisión"];
    private static readonly ImmutableArray<string> Paragraph = ["paragraph", "para.", "paras", "párrafo"];
    private readonly ResolvedPaper paper;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<int> decided = [];
    private bool isInSummary;

    private SummaryCheck(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        this.paper = paper;
        this.diagnostics = diagnostics;
        foreach (var id in paper.Decisions.SelectMany(d => d.Paragraphs))
            decided.Add(paper.Numbers.Of(id)!.Ordinal);
    }

    /// <summary>Compares the summary with the body.</summary>
    public static void Run(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        var check = new SummaryCheck(paper, diagnostics);
        if (check.decided.Count > 0)
            check.Walk(paper.Paper);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        var outer = isInSummary;
        isInSummary |= block is SummaryBox;
        base.VisitBlock(block);
        isInSummary = outer;
    }

    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        if (!isInSummary || line.IsEmpty)
            return;
        var words = PlainText.Of(line).Split([' ', '\u00A0']);
        for (var i = 0; i < words.Length; i++)
        {
            if (StartsWithAny(words[i], Decision) && ParagraphAfter(words, i + 1) is { } at && !decided.Contains(NumberIn(words[at + 1])))
                Report(line[0], $"{words[at]} {NumberIn(words[at + 1])}");
        }
    }

    // "decision in paragraph 9", "decision proposed in paragraph 9": the place stands within a few words.
    private static int? ParagraphAfter(string[] words, int start)
    {
        for (var i = start; i < Math.Min(start + 4, words.Length - 1); i++)
        {
            if (StartsWithAny(words[i], Paragraph) && NumberIn(words[i + 1]) > 0)
                return i;
        }
        return null;
    }

    private static bool StartsWithAny(string word, ImmutableArray<string> starts) =>
        starts.Any(s => word.TrimStart('(').StartsWith(s, StringComparison.OrdinalIgnoreCase));

    // The number that a word begins with; 0 for none.
    private static int NumberIn(string word)
    {
        var digits = word.Length - word.AsSpan().TrimStart("0123456789").Length;
        return int.TryParse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private void Report(Inline at, string claimed)
    {
        var points = string.Join(", ", paper.Decisions.Select(d => d.Citation));
        diagnostics.Report(ResolutionDiagnostics.SummaryContradictsDecision, at.Span, claimed, $"paragraph {points}");
    }
}
