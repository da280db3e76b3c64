using System.Collections.Immutable;
using GbDocs.Layout.Fonts;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>The faces of a style in the order in which they are asked; one is read from its file when those before it fail.</summary>
internal sealed class FaceChain(ImmutableArray<Lazy<FontFace>> faces)
{
    public FontFace this[int index] => faces[index].Value;

    public bool IsEmpty => faces.IsEmpty;

    /// <summary>The first face with a glyph for a code point; −1 where there is none.</summary>
    public int FaceOf(int codePoint)
    {
        for (var i = 0; i < faces.Length; i++)
        {
            if (this[i].GlyphOf(codePoint) != 0)
                return i;
        }
        return -1;
    }

    /// <summary>The first face with glyphs for a letter and a mark; −1 where there is none.</summary>
    public int FaceOf(int letter, int mark)
    {
        for (var i = 0; i < faces.Length; i++)
        {
            if (this[i].GlyphOf(letter) != 0 && this[i].GlyphOf(mark) != 0)
                return i;
        }
        return -1;
    }
}
