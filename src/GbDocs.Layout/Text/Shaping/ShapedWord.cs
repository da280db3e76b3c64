using GbDocs.Layout.Fonts;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A word of one style as glyphs, measures in EMU; places count from the word's start.</summary>
/// <param name="Glyphs">All its glyphs.</param>
/// <param name="Segments">Which face prints which part.</param>
/// <param name="Missing">Code points without a glyph; most words have none.</param>
internal sealed record ShapedWord(ShapedGlyph[] Glyphs, WordSegment[] Segments, int[] Missing);
