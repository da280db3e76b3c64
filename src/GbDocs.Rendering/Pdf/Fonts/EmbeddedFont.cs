using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Fonts;

/// <summary>A subset ready to be written.</summary>
/// <param name="Use">The face and its characters.</param>
/// <param name="Name">Its PostScript name with the subset's tag.</param>
/// <param name="File">The TrueType file.</param>
/// <param name="GlyphMap">Code → glyph.</param>
/// <param name="ToUnicode">Code → text.</param>
internal sealed record EmbeddedFont(FontUse Use, string Name, PdfStream File, PdfStream GlyphMap, PdfStream ToUnicode);
