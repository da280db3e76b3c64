using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>A number that the summary box gives for the decision must be the decision's.</summary>
internal sealed partial class SummaryCheck : PaperWalker
{
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
        foreach (Match match in Typed().Matches(PlainText.Of(line)))
        {
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            if (!decided.Contains(number))
                Report(line[0], match.Groups["place"].Value);
        }
    }

    private void Report(Inline at, string claimed)
    {
        var points = string.Join(", ", paper.Decisions.Select(d => d.Citation));
        diagnostics.Report(ResolutionDiagnostics.SummaryContradictsDecision, at.Span, claimed, $"paragraph {points}");
    }

    [GeneratedRegex(@"(?:decision|décision|decisión)\w*\s(?:\w+\s){0,3}?(?<place>(?:paragraph|para\.|paragraphe|párrafo)s?\s(?<number>\d{1,5}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Typed();
}
