using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>A point for decision of the resolved paper.</summary>
/// <param name="Decision">The block.</param>
/// <param name="Paragraphs">Names of its numbered paragraphs.</param>
/// <param name="Citation">"9", or "12–14".</param>
public sealed record DecisionPoint(Decision Decision, ImmutableArray<NodeId> Paragraphs, string Citation);
