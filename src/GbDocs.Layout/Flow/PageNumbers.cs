using System.Collections.Frozen;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>The labels of the pages on which nodes begin, as far as they are known.</summary>
/// <param name="Labels">Labels by node.</param>
internal sealed record PageNumbers(FrozenDictionary<NodeId, string> Labels)
{
    /// <summary>Nothing is known; two figures hold the place of each label.</summary>
    public static PageNumbers Unknown { get; } = new(FrozenDictionary<NodeId, string>.Empty);

    /// <summary>The label of a node's page.</summary>
    public string Of(NodeId node) => Labels.GetValueOrDefault(node, "00");
}
