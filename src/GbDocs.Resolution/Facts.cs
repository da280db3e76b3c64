using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Resolution.References;

namespace GbDocs.Resolution;

/// <summary>What the earlier passes know of a paper when its computed words are written.</summary>
/// <param name="Paper">The paper, typography set.</param>
/// <param name="Numbers">Numbers of its parts.</param>
/// <param name="Places">Where its parts stand.</param>
/// <param name="Decisions">Its points for decision.</param>
/// <param name="Diagnostics">Takes faults.</param>
internal sealed record Facts(
    Paper Paper,
    NumberTable Numbers,
    FrozenDictionary<NodeId, Place> Places,
    ImmutableArray<DecisionPoint> Decisions,
    DiagnosticBag Diagnostics)
{
    /// <summary>The title of a target's heading or caption; empty where it has none.</summary>
    public string TitleOf(Target target) =>
        Places.TryGetValue(target.Place.Holder, out var holder) ? PlainText.Of(holder.Title) : string.Empty;
}
