using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>How a text looks.</summary>
public sealed record TextStyle
{
    /// <summary>Families in the order in which they are asked for a glyph; the font library's last resorts follow.</summary>
    public required ImmutableArray<string> Families { get; init; }

    /// <summary>Size of the type, more than zero.</summary>
    public required Length Size { get; init; }

    /// <summary>Whether the type is bold; false by default.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the type is italic; false by default.</summary>
    public bool Italic { get; init; }

    /// <summary>Colour of the letters and of the lines under and through them; black by default.</summary>
    public Colour Colour { get; init; } = Colour.Black;

    /// <summary>How far the baseline is raised; negative lowers it. It comes on top of <see cref="Position"/>.</summary>
    public Length BaselineShift { get; init; }

    /// <summary>Whether the text is a superior or inferior, scaled and shifted; it never makes its line higher.</summary>
    public TextPosition Position { get; init; }

    /// <summary>Features of the font; kerning and ligatures are on by default.</summary>
    public FontFeatures Features { get; init; }

    /// <summary>Space added after each letter, negative to tighten; any but zero switches ligatures off.</summary>
    public Length LetterSpacing { get; init; }

    /// <summary>Whether small letters are set as capitals of four fifths of the size; the text copied stays as written.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>Whether a line stands under the text.</summary>
    public bool Underline { get; init; }

    /// <summary>Whether a line goes through the text.</summary>
    public bool Strike { get; init; }
}
