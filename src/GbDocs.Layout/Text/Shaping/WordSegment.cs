using GbDocs.Layout.Fonts;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A part of a word that one face prints at one size.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">The size at which it prints.</param>
/// <param name="Script">The writing system; common where all its characters are.</param>
/// <param name="TextEnd">Where the part ends in the word; it begins where the one before ends.</param>
/// <param name="GlyphEnd">The same for its glyphs.</param>
internal readonly record struct WordSegment(FontFace Face, Length Size, Script Script, int TextEnd, int GlyphEnd);
