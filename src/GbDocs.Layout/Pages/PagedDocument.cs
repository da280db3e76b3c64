using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>A paper laid out: everything at its place, and what each thing means.</summary>
/// <param name="Pages">The pages in order; at least one.</param>
/// <param name="Structure">The elements of the structure tree; the index is the element's number, number 0 is the document, a parent comes before its children.</param>
/// <param name="Outline">The bookmarks in order.</param>
/// <param name="Destinations">Where the nodes stand that something may point to.</param>
/// <param name="Metadata">What is known of the paper.</param>
public sealed record PagedDocument(
    ImmutableArray<Page> Pages,
    ImmutableArray<StructureElement> Structure,
    ImmutableArray<OutlineEntry> Outline,
    FrozenDictionary<NodeId, Destination> Destinations,
    PaperMetadata Metadata)
{
    /// <summary>Widths of the columns of each table from the start of its lines on; other outputs can take them over.</summary>
    public FrozenDictionary<NodeId, ImmutableArray<Length>> ColumnWidths { get; init; } = FrozenDictionary<NodeId, ImmutableArray<Length>>.Empty;

    /// <summary>The label of the page on which a node begins; null where it has no place.</summary>
    public string? PageOf(NodeId node) => Destinations.TryGetValue(node, out var destination) ? Pages[destination.Page].Label : null;
}
