using System.Collections.Frozen;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>The numbers of a paper's parts.</summary>
/// <param name="Numbers">Numbers by the names of what they number.</param>
public sealed record NumberTable(FrozenDictionary<NodeId, Number> Numbers)
{
    /// <summary>The number of a node; null where it has none.</summary>
    public Number? Of(NodeId id) => Numbers.GetValueOrDefault(id);
}
