using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>The room of one line.</summary>
/// <param name="Left">Distance of its left edge from the paragraph's.</param>
/// <param name="Width">Its width.</param>
public readonly record struct LineFrame(Length Left, Length Width);
