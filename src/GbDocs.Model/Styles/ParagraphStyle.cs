using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How a paragraph is set: every property has a value, inheritance is already applied.</summary>
/// <param name="Name">Its name in the sheet, in kebab case.</param>
public sealed record ParagraphStyle(string Name)
{
    /// <summary>Ten-point-something text with nothing special, for sheets that define nothing.</summary>
    public static ParagraphStyle Default { get; } = new(StyleNames.Body);

    /// <summary>Its name in Word: "Heading 1", "Numbered Paragraph".</summary>
    public string WordName { get; init; } = "Normal";

    /// <summary>Name of the style that it was derived from, for Word's <c>basedOn</c>; empty for none.</summary>
    public string BasedOn { get; init; } = string.Empty;

    /// <summary>Name of the style of the next paragraph when typing in Word; empty for its own.</summary>
    public string Next { get; init; } = string.Empty;

    /// <summary>Family, size, weight and colour of its text.</summary>
    public TextProperties Text { get; init; } = new();

    /// <summary>How lines are aligned.</summary>
    public Alignment Alignment { get; init; } = Alignment.Start;

    /// <summary>From the text area's starting side to the lines.</summary>
    public Length IndentStart { get; init; }

    /// <summary>From the lines to the text area's ending side.</summary>
    public Length IndentEnd { get; init; }

    /// <summary>Further indent of the first line; negative for a hanging line, in which a number or mark stands.</summary>
    public Length FirstLine { get; init; }

    /// <summary>Space before it; dropped at the top of a page.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Space after it; the space between two paragraphs is the larger of the one's after and the other's before, as Word reckons it.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Whether space between two paragraphs of this same style is dropped.</summary>
    public bool HasContextualSpacing { get; init; }

    /// <summary>Distance from baseline to baseline; zero for <see cref="LineSpacing"/> times the font's own.</summary>
    public Length LineHeight { get; init; }

    /// <summary>Distance from baseline to baseline in thousandths of the font's own line height, where <see cref="LineHeight"/> is zero.</summary>
    public int LineSpacing { get; init; } = 1_000;

    /// <summary>Whether the next block starts on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>Fewest lines at the foot and at the top of a page: 2 for no widows and orphans, 1 for no care.</summary>
    public int WidowLines { get; init; } = 2;

    /// <summary>Whether it starts a page.</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>Outline level in Word and in the PDF's bookmarks, 1 to 9; 0 for body text.</summary>
    public int OutlineLevel { get; init; }

    /// <summary>Lines around it.</summary>
    public Borders Borders { get; init; } = Borders.None;

    /// <summary>Colour behind it; null for none.</summary>
    public Colour? Background { get; init; }

    /// <summary>Its tab stops, by position.</summary>
    public ImmutableArray<TabStop> TabStops { get; init; } = [];

    /// <summary>Whether words are divided at line ends, by the language's patterns.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>Whether its lines are made of about equal length, as in centred headings.</summary>
    public bool BalancesLines { get; init; }

    /// <summary>A glyph that the style puts before the text ("►"); empty for none. A real list mark in Word.</summary>
    public string Glyph { get; init; } = string.Empty;

    /// <summary>Family of the glyph, where the text's own draws it too small or not at all; null for the text's.</summary>
    public FontFamily? GlyphFamily { get; init; }
}
