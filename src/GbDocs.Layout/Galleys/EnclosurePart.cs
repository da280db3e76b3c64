using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>The part of an enclosure on one page.</summary>
/// <param name="Left">The left edge of the galley on the page.</param>
/// <param name="Top">Its top edge on the page.</param>
/// <param name="Bottom">Its bottom edge on the page.</param>
/// <param name="Shift">What is added to a place in the galley to get a place on the page.</param>
internal readonly record struct EnclosurePart(Length Left, Length Top, Length Bottom, Length Shift)
{
    /// <summary>Whether the enclosure begins on the page.</summary>
    public bool Begins { get; init; }

    /// <summary>Whether the enclosure ends on the page.</summary>
    public bool Ends { get; init; }
}
