using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.References;

/// <summary>Where a named part of the paper stands.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Order">Its place in reading order, from 0.</param>
/// <param name="Holder">The nearest part around it, or itself, that may have a number: a paragraph, item, heading, table, figure, box or note.</param>
/// <param name="Appendix">The appendix, annex or reproduced text that it stands in; <see cref="NodeId.None"/> in the body.</param>
internal sealed record Place(NodeId Id, int Order, NodeId Holder, NodeId Appendix)
{
    /// <summary>The words of its heading or caption; empty where it has none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>Whether the drafter named it.</summary>
    public bool IsNamed { get; init; }
}
