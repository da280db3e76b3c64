namespace GbDocs.Model.Papers;

/// <summary>
/// The name of a block, list item, note or computed inline, unique in its paper: what the drafter wrote after <c>#</c>, or a name made from
/// the content, so that it stays the same when other parts of the paper change. Facts about a node are kept under it.
/// </summary>
/// <param name="Value">The name; never empty but for <see cref="None"/>.</param>
public readonly record struct NodeId(string Value) : IComparable<NodeId>
{
    /// <summary>The name of nothing.</summary>
    public static NodeId None => new(string.Empty);

    /// <inheritdoc/>
    public int CompareTo(NodeId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>By name.</summary>
    public static bool operator <(NodeId a, NodeId b) => a.CompareTo(b) < 0;

    /// <summary>By name.</summary>
    public static bool operator >(NodeId a, NodeId b) => a.CompareTo(b) > 0;

    /// <summary>By name.</summary>
    public static bool operator <=(NodeId a, NodeId b) => a.CompareTo(b) <= 0;

    /// <summary>By name.</summary>
    public static bool operator >=(NodeId a, NodeId b) => a.CompareTo(b) >= 0;
}
