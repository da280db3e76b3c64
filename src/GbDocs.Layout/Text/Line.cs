using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>One line of a paragraph. Lengths to the right count from the left edge of the paragraph's measure.</summary>
public sealed record Line
{
    /// <summary>Where the first visible thing begins.</summary>
    public Length Left { get; init; }

    /// <summary>From there to the end of the last visible thing; the spaces at the end of the line do not count.</summary>
    public Length Width { get; init; }

    /// <summary>The greatest ascent of its fonts and boxes above the baseline.</summary>
    public Length Ascent { get; init; }

    /// <summary>The greatest descent of its fonts and boxes below the baseline, positive.</summary>
    public Length Descent { get; init; }

    /// <summary>The greatest line gap of its fonts, which separates lines set solid.</summary>
    public Length LineGap { get; init; }

    /// <summary>The runs in the order of the text.</summary>
    public ImmutableArray<PlacedRun> Runs { get; init; } = [];

    /// <summary>The boxes in the order of the text.</summary>
    public ImmutableArray<PlacedBox> Boxes { get; init; } = [];

    /// <summary>The tags other than 0 of its items in the order of the text, each once.</summary>
    public ImmutableArray<int> Tags { get; init; } = [];

    /// <summary>Whether it is the last of its paragraph.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether it ends because the author said so.</summary>
    public bool EndsWithForcedBreak { get; init; }

    /// <summary>Whether it ends within a word, with a hyphen that is not text.</summary>
    public bool EndsWithHyphen { get; init; }

    /// <summary>How far it goes beyond its measure because nothing in it can be broken; zero for all other lines.</summary>
    public Length Overrun { get; init; }
}
