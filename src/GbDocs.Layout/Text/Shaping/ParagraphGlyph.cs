namespace GbDocs.Layout.Text.Shaping;

/// <summary>What a glyph of a paragraph is to the lines.</summary>
internal enum GlyphKind : byte
{
    /// <summary>A letter or sign.</summary>
    Letter,

    /// <summary>A space that stretches, and disappears at the end of a line.</summary>
    Space,

    /// <summary>A space that disappears at the end of a line but has a fixed width.</summary>
    FixedSpace,

    /// <summary>A space that stretches but does not break (U+00A0).</summary>
    NoBreakSpace,

    /// <summary>A jump to a tab stop.</summary>
    Tab,

    /// <summary>A box.</summary>
    Box,
}

/// <summary>A glyph at its place in a paragraph; measures in EMU.</summary>
internal struct ParagraphGlyph
{
    public ushort Id;
    public GlyphKind Kind;
    public int Run;
    public int TextStart;
    public int TextLength;
    public int Advance;
    public int Kerning;
    public int XOffset;
    public int YOffset;

    /// <summary>Whether it disappears at the end of a line.</summary>
    public readonly bool Hangs => Kind is GlyphKind.Space or GlyphKind.FixedSpace;

    public readonly bool Stretches => Kind is GlyphKind.Space or GlyphKind.NoBreakSpace;
}
