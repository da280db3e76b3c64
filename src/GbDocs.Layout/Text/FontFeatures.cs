namespace GbDocs.Layout.Text;

/// <summary>Typographic features of a font; one that the font lacks changes nothing.</summary>
[Flags]
public enum FontFeatures
{
    /// <summary>Kerning and standard ligatures only.</summary>
    None = 0,

    /// <summary>Figures of equal width (<c>tnum</c>).</summary>
    TabularFigures = 1,

    /// <summary>Figures of their own widths (<c>pnum</c>).</summary>
    ProportionalFigures = 2,

    /// <summary>Figures as high as capitals (<c>lnum</c>).</summary>
    LiningFigures = 4,

    /// <summary>Figures with ascenders and descenders (<c>onum</c>).</summary>
    OldStyleFigures = 8,

    /// <summary>The font's own superior letters and figures, neither scaled nor raised (<c>sups</c>).</summary>
    Superiors = 16,

    /// <summary>A zero that cannot be taken for the letter O (<c>zero</c>).</summary>
    SlashedZero = 32,

    /// <summary>No pair kerning (<c>kern</c> off).</summary>
    NoKerning = 64,

    /// <summary>No standard ligatures (<c>liga</c> and <c>clig</c> off).</summary>
    NoLigatures = 128,
}
