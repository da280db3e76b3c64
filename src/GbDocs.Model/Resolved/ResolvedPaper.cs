using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>A paper and the facts about it that follow from the whole of it, in tables beside the tree.</summary>
/// <param name="Paper">The paper, typography set.</param>
public sealed record ResolvedPaper(Paper Paper)
{
    /// <summary>Numbers of paragraphs, headings, list items, captions, appendices.</summary>
    public required NumberTable Numbers { get; init; }

    /// <summary>Words of computed references, citations, abbreviations and computed texts.</summary>
    public required ReferenceTable References { get; init; }

    /// <summary>Marks and order of footnotes and local notes.</summary>
    public required NoteTable Notes { get; init; }

    /// <summary>What the computed lists hold.</summary>
    public required ContentsTable Contents { get; init; }

    /// <summary>The points for decision in order.</summary>
    public required ImmutableArray<DecisionPoint> Decisions { get; init; }
}
