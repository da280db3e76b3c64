using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>An item of a list; references may point to it ("paragraph 21(e)").</summary>
/// <param name="Mark">Name and span.</param>
/// <param name="Content">Its blocks, mostly one paragraph.</param>
public sealed record ListItem(NodeMark Mark, ImmutableArray<Block> Content)
{
    /// <summary>Its name, unique in the paper.</summary>
    public NodeId Id => Mark.Id;
}
