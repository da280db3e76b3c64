using GbDocs.Layout.Fonts;

namespace GbDocs.Layout.Text;

/// <summary>A character for which no font of the chain has a glyph; it is left out of the print, not of the text.</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Font">The first choice of its style.</param>
/// <param name="Tag">The tag of its item.</param>
public readonly record struct MissingGlyph(int CodePoint, FontSpec Font, int Tag)
{
    /// <summary><c>U+4E2D</c></summary>
    public override string ToString() => $"U+{CodePoint:X4}";
}
