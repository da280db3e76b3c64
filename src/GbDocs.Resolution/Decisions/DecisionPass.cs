using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Decisions;

/// <summary>Paper and numbers → its points for decision.</summary>
internal sealed class DecisionPass : PaperWalker
{
    private readonly PaperRules rules;
    private readonly NumberTable numbers;
    private readonly DiagnosticBag diagnostics;
    private readonly ImmutableArray<DecisionPoint>.Builder points = ImmutableArray.CreateBuilder<DecisionPoint>();

    private DecisionPass(PaperRules rules, NumberTable numbers, DiagnosticBag diagnostics)
    {
        this.rules = rules;
        this.numbers = numbers;
        this.diagnostics = diagnostics;
    }

    /// <summary>Collects the points for decision of a paper.</summary>
    public static ImmutableArray<DecisionPoint> Run(Paper paper, NumberTable numbers, DiagnosticBag diagnostics)
    {
        var pass = new DecisionPass(paper.Rules, numbers, diagnostics);
        pass.VisitBlocks(paper.Blocks);
        if (paper.Rules.RequiresDecision && pass.points.Count == 0)
            diagnostics.Report(ResolutionDiagnostics.NoDecision, paper.Blocks is [.., var last] ? last.Mark.Span : default);
        return pass.points.ToImmutable();
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Decision decision)
            Collect(decision);
        else
            base.VisitBlock(block);
    }

    private void Collect(Decision decision)
    {
        ImmutableArray<NodeId> paragraphs = [.. decision.Content.OfType<NumberedParagraph>().Select(p => p.Id).Where(p => numbers.Of(p) is not null)];
        // A kind of paper whose paragraphs have no numbers has points for decision without numbers, too.
        if (paragraphs.IsEmpty && rules.Numbering.Paragraphs.Style != NumberStyle.None)
            diagnostics.Report(ResolutionDiagnostics.DecisionWithoutNumber, decision.Mark.Span);
        points.Add(new DecisionPoint(decision, paragraphs, Cite(paragraphs)));
    }

    private string Cite(ImmutableArray<NodeId> paragraphs) => paragraphs switch
    {
        [] => string.Empty,
        [var only] => numbers.Of(only)!.Citation,
        [var first, .., var last] => $"{numbers.Of(first)!.Citation}{rules.Strings["range-dash"]}{numbers.Of(last)!.Citation}",
    };
}
