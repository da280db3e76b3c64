using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>Footnotes as they are printed.</summary>
/// <param name="Marks">What each mark in the text shows, by the mark's name.</param>
/// <param name="InOrder">The notes in the order of their first marks, series after series.</param>
public sealed record NoteTable(FrozenDictionary<NodeId, PlacedNote> Marks, ImmutableArray<PlacedNote> InOrder)
{
    /// <summary>What a mark shows; null where its note is missing.</summary>
    public PlacedNote? Of(NodeId mark) => Marks.GetValueOrDefault(mark);
}
