using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution.Decisions;

/// <summary>Words what the paper says of its points for decision.</summary>
internal sealed class DecisionWriter(Facts facts, TargetFinder finder, ReferenceWriter references)
{
    /// <summary>The words of a computed text; empty where it was reported.</summary>
    public ImmutableArray<ReferencePiece> Write(Computed computed, Wording wording)
    {
        var targets = finder.AllDecisions().ToList();
        if (targets.Count == 0)
        {
            facts.Diagnostics.Report(ResolutionDiagnostics.NoDecisionToCite, computed.Span);
            return [];
        }
        return computed.Text switch
        {
            ComputedText.DecisionParagraphs => references.Write(targets, wording),
            ComputedText.DraftDecisions => Introduced(targets, "draft-decision-in", "draft-decisions-in", wording),
            ComputedText.PointsForDecision => ClosingLine(targets),
            _ => throw new UnreachableException(),
        };
    }

    private ImmutableArray<ReferencePiece> Introduced(List<Target> targets, string one, string several, Wording wording)
    {
        var pieces = new Pieces(facts.Paper.Rules.Strings);
        var words = pieces.Strings[targets.Count == 1 ? one : several];
        pieces.Words((wording.HasCapital ? Case.Upper(words) : words) + " ");
        Append(pieces, references.Write(targets, Wording.Plain));
        return pieces.ToImmutable();
    }

    private ImmutableArray<ReferencePiece> ClosingLine(List<Target> targets)
    {
        var pieces = new Pieces(facts.Paper.Rules.Strings);
        pieces.Words(pieces.Strings[targets.Count == 1 ? "point-for-decision" : "points-for-decision"] + pieces.Strings["label-colon"]);
        Append(pieces, references.Write(targets, Wording.Plain with { Form = Case.AfterColon(pieces.Strings.Language) }));
        pieces.Words(".");
        return pieces.ToImmutable();
    }

    private static void Append(Pieces pieces, ImmutableArray<ReferencePiece> more)
    {
        foreach (var piece in more)
            pieces.Add(piece);
    }
}
