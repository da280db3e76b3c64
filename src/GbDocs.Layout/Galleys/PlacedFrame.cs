using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>Finished things with an origin of their own, at a place of a galley.</summary>
/// <param name="X">Distance of the origin from the galley's left edge.</param>
/// <param name="Y">Distance of the origin from the galley's top.</param>
/// <param name="Items">The things; their lengths count from the origin.</param>
internal readonly record struct PlacedFrame(Length X, Length Y, ImmutableArray<PageItem> Items)
{
    /// <summary>The frame, moved.</summary>
    public PlacedFrame Moved(Length dx, Length dy) => this with { X = X + dx, Y = Y + dy };
}
