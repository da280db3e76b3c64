using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>The words of everything that is computed in a line.</summary>
/// <param name="Pieces">The words by the name of the reference, citation, abbreviation or computed text.</param>
/// <param name="Cited">Names of the nodes that the paper’s own references point to, in ordinal order.</param>
public sealed record ReferenceTable(FrozenDictionary<NodeId, ImmutableArray<ReferencePiece>> Pieces, ImmutableArray<NodeId> Cited)
{
    /// <summary>The words of a computed inline; empty where it was an error.</summary>
    public ImmutableArray<ReferencePiece> Of(NodeId id) => Pieces.GetValueOrDefault(id, []);
}
