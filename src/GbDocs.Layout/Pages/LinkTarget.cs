using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>Where a link leads: a closed family.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}

/// <summary>A node of the same paper.</summary>
/// <param name="Node">One of <see cref="PagedDocument.Destinations"/>.</param>
public sealed record NodeTarget(NodeId Node) : LinkTarget;

/// <summary>Something outside the paper.</summary>
/// <param name="Address">An absolute or relative URI.</param>
public sealed record AddressTarget(string Address) : LinkTarget;
