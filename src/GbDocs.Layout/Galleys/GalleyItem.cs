using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Layout.Galleys;

/// <summary>A part of a galley that is never divided: a line, a slice of a table row, a figure.</summary>
/// <param name="Top">Its top in the galley, with the frames that open with it.</param>
/// <param name="Bottom">Its bottom in the galley, with the frames that close with it.</param>
internal sealed record GalleyItem(Length Top, Length Bottom)
{
    /// <summary>What is printed.</summary>
    public ImmutableArray<PlacedFrame> Frames { get; init; } = [];

    /// <summary>What it costs to end a page before it; see <see cref="Galleys.BreakCost"/>.</summary>
    public int BreakCost { get; init; }

    /// <summary>The innermost frame or table around it; null for none.</summary>
    public Enclosure? Enclosure { get; init; }

    /// <summary>Ordinals of the footnotes whose marks it holds, in the strip of notes.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>Names of the nodes that begin in it.</summary>
    public ImmutableArray<NodeId> Anchors { get; init; } = [];

    /// <summary>The chapter or appendix that it opens; null for none.</summary>
    public ChapterOpening? Opens { get; init; }

    /// <summary>Whether it may stand at the top of a later page while the text goes on.</summary>
    public bool Floats { get; init; }

    /// <summary>What the drafter wrote, for diagnostics.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The item, moved down.</summary>
    public GalleyItem Moved(Length dx, Length dy) => this with
    {
        Top = Top + dy,
        Bottom = Bottom + dy,
        Frames = [.. Frames.Select(f => f.Moved(dx, dy))],
    };
}
