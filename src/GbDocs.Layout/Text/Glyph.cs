using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>One glyph of a run. A small value: advances and offsets of more than 169 000 points do not occur.</summary>
public readonly record struct Glyph
{
    private readonly int advance;
    private readonly int xOffset;
    private readonly int yOffset;

    /// <summary>A glyph and the text it prints.</summary>
    /// <param name="id">Its number in the run's face, never 0.</param>
    /// <param name="advance">How far the pen moves on.</param>
    /// <param name="textStart">Where its text begins in the run's text.</param>
    /// <param name="textLength">How many UTF-16 units it prints; 0 for further glyphs of the same cluster.</param>
    public Glyph(ushort id, Length advance, int textStart, int textLength)
    {
        Id = id;
        this.advance = checked((int)advance.Emu);
        TextStart = textStart;
        TextLength = textLength;
    }

    /// <summary>Its number in the run's face, never 0.</summary>
    public ushort Id { get; init; }

    /// <summary>Where its text begins in the run's text.</summary>
    public int TextStart { get; init; }

    /// <summary>How many UTF-16 units it prints; 0 for further glyphs of the same cluster. Invisible characters belong to no glyph.</summary>
    public int TextLength { get; init; }

    /// <summary>How far the pen moves on, with kerning, letter spacing and justification.</summary>
    public Length Advance
    {
        get => new(advance);
        init => advance = checked((int)value.Emu);
    }

    /// <summary>How far right of the pen the glyph is drawn.</summary>
    public Length XOffset
    {
        get => new(xOffset);
        init => xOffset = checked((int)value.Emu);
    }

    /// <summary>How far above the baseline the glyph is drawn.</summary>
    public Length YOffset
    {
        get => new(yOffset);
        init => yOffset = checked((int)value.Emu);
    }
}
