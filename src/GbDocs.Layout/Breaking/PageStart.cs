using System.Collections.Immutable;

namespace GbDocs.Layout.Breaking;

/// <summary>A way to come to the start of a page: what was set before, and at what cost.</summary>
/// <param name="Item">The first item that is not set yet.</param>
/// <param name="NoteLine">The first line of notes that is not set yet.</param>
/// <param name="Waiting">Floating boxes that wait for a page, in order.</param>
/// <param name="Cost">Cost of all pages before.</param>
internal sealed record PageStart(int Item, int NoteLine, ImmutableArray<int> Waiting, long Cost)
{
    /// <summary>The page before; null at the start of the section.</summary>
    public PagePlan? Plan { get; init; }

    /// <summary>The start of the page before.</summary>
    public PageStart? Previous { get; init; }
}
