using GbDocs.Model.Papers;

namespace GbDocs.Reading.Conversion;

/// <summary>Where blocks stand, as far as it changes what they become.</summary>
internal sealed record Place
{
    /// <summary>Whether ordinary paragraphs belong to the paper's running series.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Paragraph style that a div around gives to the paragraphs in it.</summary>
    public string? Style { get; init; }

    /// <summary>Language that a div around gives to the blocks in it.</summary>
    public string? Language { get; init; }

    /// <summary>Writing direction of <see cref="Language"/>.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>The notes below the table or figure around; null outside of one.</summary>
    public LocalNotes? LocalNotes { get; init; }

    /// <summary>Whether the text is a note, in which no note can be called.</summary>
    public bool IsInNote { get; init; }

    /// <summary>How deep the blocks are nested.</summary>
    public int Depth { get; init; }

    /// <summary>The body of a paper.</summary>
    public static Place Body(bool isNumbered) => new() { IsNumbered = isNumbered };

    /// <summary>Inside something that is not numbered: a box, a cell, a quotation.</summary>
    public Place Plain => IsNumbered || Style is not null ? this with { IsNumbered = false, Style = null } : this;

    /// <summary>One level deeper.</summary>
    public Place Deeper => this with { Depth = Depth + 1 };
}
