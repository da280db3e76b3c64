using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>How far from the pen a glyph is drawn: an accent over its letter.</summary>
/// <param name="X">To the right of the pen.</param>
/// <param name="Y">Above the baseline.</param>
public readonly record struct GlyphOffset(Length X, Length Y);
