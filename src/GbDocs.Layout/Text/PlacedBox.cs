using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>A box at its place in a line.</summary>
/// <param name="X">Distance of its left edge from the left edge of the paragraph's measure.</param>
/// <param name="Box">The box.</param>
public readonly record struct PlacedBox(Length X, BoxItem Box);
