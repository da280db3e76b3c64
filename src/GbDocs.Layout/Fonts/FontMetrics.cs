namespace GbDocs.Layout.Fonts;

/// <summary>The measures of a face, all in font units (<see cref="UnitsPerEm"/> to the em) with y upwards.</summary>
public sealed record FontMetrics
{
    /// <summary>Font units to the em, 16 to 16 384 (head).</summary>
    public required int UnitsPerEm { get; init; }

    /// <summary>Height above the baseline for line spacing (hhea ascender).</summary>
    public required int Ascent { get; init; }

    /// <summary>Depth below the baseline for line spacing, usually negative (hhea descender).</summary>
    public required int Descent { get; init; }

    /// <summary>Extra space between lines set solid (hhea lineGap).</summary>
    public required int LineGap { get; init; }

    /// <summary>Typographic ascender (OS/2 sTypoAscender), or <see cref="Ascent"/> where the table is missing.</summary>
    public required int TypoAscent { get; init; }

    /// <summary>Typographic descender, usually negative (OS/2 sTypoDescender), or <see cref="Descent"/>.</summary>
    public required int TypoDescent { get; init; }

    /// <summary>Clipping height (OS/2 usWinAscent), or <see cref="Ascent"/>.</summary>
    public required int WinAscent { get; init; }

    /// <summary>Clipping depth, positive (OS/2 usWinDescent), or the opposite of <see cref="Descent"/>.</summary>
    public required int WinDescent { get; init; }

    /// <summary>Height of flat capitals (OS/2 sCapHeight); 7/10 em where the font does not say.</summary>
    public required int CapHeight { get; init; }

    /// <summary>Height of flat small letters (OS/2 sxHeight); half an em where the font does not say.</summary>
    public required int XHeight { get; init; }

    /// <summary>The smallest box around all glyphs (head).</summary>
    public required FontBounds Bounds { get; init; }

    /// <summary>Slope in degrees, negative for letters that lean to the right (post).</summary>
    public required decimal ItalicAngle { get; init; }

    /// <summary>1 to 1000; 400 is regular, 700 bold (OS/2 usWeightClass).</summary>
    public required int Weight { get; init; }

    /// <summary>Top of the underline relative to the baseline, usually negative (post).</summary>
    public required int UnderlinePosition { get; init; }

    /// <summary>Thickness of the underline (post).</summary>
    public required int UnderlineThickness { get; init; }

    /// <summary>Top of the strike-through line above the baseline (OS/2); half the x height where the font does not say.</summary>
    public required int StrikeoutPosition { get; init; }

    /// <summary>Thickness of the strike-through line (OS/2), or <see cref="UnderlineThickness"/>.</summary>
    public required int StrikeoutThickness { get; init; }

    /// <summary>Whether all advances are equal (post isFixedPitch).</summary>
    public required bool IsFixedPitch { get; init; }
}
