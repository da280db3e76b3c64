using System.Collections.Immutable;
using GbDocs.Layout.Fonts;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Glyphs of one face, style, language, script and direction that stand side by side, ready to be printed.</summary>
public sealed record GlyphRun
{
    /// <summary>The face of every glyph.</summary>
    public required FontFace Face { get; init; }

    /// <summary>The size at which it is printed: the style's, or less for superiors and small capitals.</summary>
    public required Length Size { get; init; }

    /// <summary>The style that the run was made from: colour, lines under and through it.</summary>
    public required TextStyle Style { get; init; }

    /// <summary>The glyphs in the order in which they are printed.</summary>
    public required ImmutableArray<Glyph> Glyphs { get; init; }

    /// <summary>Where each glyph's text begins; empty where it is the end of the one before, as in all runs without invisible characters.</summary>
    public ImmutableArray<int> TextStarts { get; init; } = [];

    /// <summary>The glyphs one after another, each with the part of <see cref="Text"/> that it prints.</summary>
    public GlyphTexts Texts => new(Glyphs, TextStarts);

    /// <summary>For each glyph how far from the pen it is drawn; empty where all are drawn at the pen, as in most runs.</summary>
    public ImmutableArray<GlyphOffset> Offsets { get; init; } = [];

    /// <summary>The author's text, with all invisible characters and with the spaces at the end of a line; empty for hyphens and leaders.</summary>
    public required string Text { get; init; }

    /// <summary>The sum of the advances.</summary>
    public required Length Width { get; init; }

    /// <summary>How far its baseline lies above the line's.</summary>
    public Length BaselineShift { get; init; }

    /// <summary>The tag of the item that the run was made from.</summary>
    public int Tag { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The writing system.</summary>
    public Script Script { get; init; }

    /// <summary>The direction.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>Whether the run is text, and if not, what.</summary>
    public RunKind Kind { get; init; }

    /// <summary>How far from the pen a glyph is drawn.</summary>
    public GlyphOffset OffsetOf(int glyph) => Offsets.IsEmpty ? default : Offsets[glyph];

    /// <summary>The colour of its style.</summary>
    public Colour Colour => Style.Colour;
}
