using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>One glyph of a run: eight bytes, for a long paper has millions. Advances of more than 169 000 points do not occur.</summary>
public readonly record struct Glyph
{
    /// <summary>The longest text of one glyph.</summary>
    public const int LongestText = ushort.MaxValue;

    private readonly int advance;
    private readonly ushort textLength;

    /// <summary>A glyph and how much text it prints; where that text begins, <see cref="GlyphRun.Texts"/> tells.</summary>
    /// <param name="id">Its number in the run's face, never 0.</param>
    /// <param name="advance">How far the pen moves on.</param>
    /// <param name="textLength">How many UTF-16 units it prints, at most <see cref="LongestText"/>; 0 for further glyphs of the same cluster.</param>
    public Glyph(ushort id, Length advance, int textLength)
    {
        Id = id;
        this.advance = checked((int)advance.Emu);
        this.textLength = checked((ushort)textLength);
    }

    /// <summary>Its number in the run's face, never 0.</summary>
    public ushort Id { get; }

    /// <summary>How many UTF-16 units it prints; 0 for further glyphs of the same cluster. Invisible characters belong to no glyph.</summary>
    public int TextLength => textLength;

    /// <summary>How far the pen moves on, with kerning, letter spacing and justification.</summary>
    public Length Advance => new(advance);
}
