using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>Typefaces and colours by their role: Word's theme.</summary>
public sealed record Theme
{
    /// <summary>Name of the theme in Word.</summary>
    public string Name { get; init; } = "GbDocs";

    /// <summary>The family of text as Word names it: "Times New Roman".</summary>
    public FontFamily Text { get; init; } = FontFamily.Serif;

    /// <summary>The family of headings as Word names it.</summary>
    public FontFamily Display { get; init; } = FontFamily.Serif;

    /// <summary>Colours by role: <c>text</c>, <c>accent-1</c> to <c>accent-6</c>, <c>link</c>; charts take the accents in order.</summary>
    public FrozenDictionary<string, Colour> Colours { get; init; } = FrozenDictionary<string, Colour>.Empty;

    /// <summary>The accents in order, for charts; never empty.</summary>
    public ImmutableArray<Colour> Accents { get; init; } = [new(0x1F, 0x3A, 0x5F), new(0xB0, 0x4A, 0x2F), new(0x5B, 0x7B, 0x3A), new(0x7A, 0x5C, 0x91), new(0x3A, 0x7D, 0x8C), new(0x6B, 0x6B, 0x6B)];
}
