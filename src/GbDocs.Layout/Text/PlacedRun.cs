using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>A run at its place in a line.</summary>
/// <param name="X">Distance of its start from the left edge of the paragraph's measure.</param>
/// <param name="Run">The run.</param>
public readonly record struct PlacedRun(Length X, GlyphRun Run);
