using System.Collections.Frozen;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>The pages on which the parts of a paper stand, as the layout found them.</summary>
/// <param name="Labels">Labels as printed at the foot of the page ("12", "iv"), by the names of blocks, list items and anchors.</param>
public sealed record PageNumbers(FrozenDictionary<NodeId, string> Labels)
{
    /// <summary>No pages: the paper was not laid out.</summary>
    public static PageNumbers None { get; } = new(FrozenDictionary<NodeId, string>.Empty);

    /// <summary>The label of the page that a node begins on; null where it is unknown.</summary>
    public string? Of(NodeId id) => Labels.GetValueOrDefault(id);
}
