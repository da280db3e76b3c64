using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How the characters of a paragraph look.</summary>
public sealed record TextProperties
{
    /// <summary>Typeface family.</summary>
    public FontFamily Family { get; init; } = FontFamily.Serif;

    /// <summary>Type size; a whole number of half points.</summary>
    public Length Size { get; init; } = Length.FromPoints(11);

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Its colour.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>Whether small letters are printed as capitals.</summary>
    public bool IsAllCaps { get; init; }

    /// <summary>Whether small letters are printed as small capitals.</summary>
    public bool IsSmallCaps { get; init; }

    /// <summary>Space added between characters; may be negative.</summary>
    public Length LetterSpacing { get; init; }

    /// <summary>Whether figures are all of one width, as in tables.</summary>
    public bool HasTabularFigures { get; init; }

    /// <summary>Whether figures have ascenders and descenders, where the font has such.</summary>
    public bool HasOldStyleFigures { get; init; }
}
