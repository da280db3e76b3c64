using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Checks;

/// <summary>Tables, figures, boxes, appendices and annexes are there because the text speaks of them.</summary>
internal sealed class CitedCheck : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<NodeId> cited;

    private CitedCheck(ResolvedPaper paper, DiagnosticBag diagnostics)
    {
        this.paper = paper;
        this.diagnostics = diagnostics;
        cited = [.. paper.References.Cited, .. Inside(paper)];
    }

    /// <summary>Checks a paper.</summary>
    public static void Run(ResolvedPaper paper, DiagnosticBag diagnostics) => new CitedCheck(paper, diagnostics).VisitBlocks(paper.Paper.Blocks);

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        var isWanted = block switch
        {
            Table { Caption.IsNumbered: true } or Figure { Caption.IsNumbered: true } or Box { Caption.IsNumbered: true } => true,
            Heading { Role: HeadingRole.Appendix or HeadingRole.Annex } => true,
            _ => false,
        };
        if (isWanted && !cited.Contains(block.Id) && paper.Numbers.Of(block.Id) is { } number)
            diagnostics.Report(LintDiagnostics.Uncited, block.Mark.Span, NameOf(number), block.Mark.IsNamed ? block.Id.Value : string.Empty);
        base.VisitBlock(block);
    }

    // "the Appendix" where there is but one.
    private static string NameOf(Number number) => number.Citation.Length == 0 ? $"the {number.Mark}" : number.Mark;

    // A range cites what lies between its ends.
    private static IEnumerable<NodeId> Inside(ResolvedPaper paper)
    {
        var dash = paper.Paper.Rules.Strings["range-dash"];
        foreach (var pieces in paper.References.Pieces.Values)
        {
            for (var i = 2; i < pieces.Length; i++)
            {
                if (pieces[i - 1].Text != dash || pieces[i].Target is not { } last || pieces[i - 2].Target is not { } first)
                    continue;
                foreach (var id in Between(paper.Numbers, first, last))
                    yield return id;
            }
        }
    }

    private static IEnumerable<NodeId> Between(NumberTable numbers, NodeId first, NodeId last) =>
        numbers.Of(first) is { } a && numbers.Of(last) is { } b
            ? numbers.Numbers.Where(n => n.Value.Kind == a.Kind && n.Value.Prefix == a.Prefix && n.Value.Ordinal > a.Ordinal && n.Value.Ordinal < b.Ordinal).Select(n => n.Key)
            : [];
}
