namespace GbDocs.Layout.Fonts;

/// <summary>A glyph on its way from text to print; measures in font units.</summary>
internal struct ShapedGlyph
{
    public ushort Id;

    /// <summary>Where its text begins in the word, and how long it is; no text for a further glyph of a cluster.</summary>
    public int TextStart;

    public int TextLength;

    /// <summary>Advance without kerning.</summary>
    public int Advance;

    /// <summary>What kerning with the next glyph adds to the advance.</summary>
    public int Kerning;

    public int XOffset;

    public int YOffset;

    /// <summary>Whether it may not join with the next glyph: the author wrote U+200C or a soft hyphen between.</summary>
    public bool IsJoinBarrier;

    /// <summary>Whether it is a combining mark, which stands over the glyph before it.</summary>
    public bool IsMark;
}
