using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>The room that a paragraph has and the rules for filling it.</summary>
public sealed record ParagraphShape
{
    /// <summary>The measure from which the indents are taken.</summary>
    public required Length Width { get; init; }

    /// <summary>Where lines stand; left by default.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Space at the left of every line; none by default.</summary>
    public Length LeftIndent { get; init; }

    /// <summary>Space at the right of every line; none by default.</summary>
    public Length RightIndent { get; init; }

    /// <summary>Further space at the left of the first line; negative for a hanging indent. None by default.</summary>
    public Length FirstLineIndent { get; init; }

    /// <summary>Rooms for the first lines where they differ from the rest (beside a picture), in place of width and indents; none by default.</summary>
    public ImmutableArray<LineFrame> Frames { get; init; } = [];

    /// <summary>Tab stops by rising position. A hanging indent is a stop without being named.</summary>
    public ImmutableArray<TabStop> TabStops { get; init; } = [];

    /// <summary>Distance of the stops that follow the last named one; half an inch by default, as in Word.</summary>
    public Length DefaultTabInterval { get; init; } = Length.FromPoints(36);

    /// <summary>How lines are chosen; total fit by default.</summary>
    public Composition Composition { get; init; }

    /// <summary>Whether words may be divided, by the patterns of each text's language; false by default.</summary>
    public bool Hyphenate { get; init; }

    /// <summary>The least length of a last line of several; the absolute first-line or hanging indent by default.</summary>
    public Length? MinimumLastLine { get; init; }

    /// <summary>The direction of the paragraph as a whole.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>The room of a line.</summary>
    /// <param name="line">Its number, from 0.</param>
    public LineFrame FrameOf(int line)
    {
        if (line < Frames.Length)
            return Frames[line];
        var left = LeftIndent + (line == 0 ? FirstLineIndent : Length.Zero);
        return new LineFrame(left, Length.Max(Length.Zero, Width - left - RightIndent));
    }

    /// <summary>Whether both fill a paragraph alike; stops and frames are compared one by one.</summary>
    public bool Equals(ParagraphShape? other) =>
        other is not null
        && (Width, Alignment, LeftIndent, RightIndent, FirstLineIndent) == (other.Width, other.Alignment, other.LeftIndent, other.RightIndent, other.FirstLineIndent)
        && (DefaultTabInterval, Composition, Hyphenate, MinimumLastLine, Direction)
            == (other.DefaultTabInterval, other.Composition, other.Hyphenate, other.MinimumLastLine, other.Direction)
        && Frames.AsSpan().SequenceEqual(other.Frames.AsSpan())
        && TabStops.AsSpan().SequenceEqual(other.TabStops.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Width, LeftIndent, RightIndent, FirstLineIndent, Alignment, TabStops.Length);
}
