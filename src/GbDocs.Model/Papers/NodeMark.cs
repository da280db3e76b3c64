using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>What every node carries beside its content.</summary>
/// <param name="Id">Its name, unique in the paper.</param>
/// <param name="Span">Where the drafter wrote it.</param>
public sealed record NodeMark(NodeId Id, SourceSpan Span)
{
    /// <summary>Whether the drafter named it; only such a name is an anchor that other documents may rely on.</summary>
    public bool IsNamed { get; init; }

    /// <summary>A paragraph style of the style sheet that replaces the one which the node's kind implies.</summary>
    public string? Style { get; init; }

    /// <summary>BCP 47 tag where the language differs from what surrounds the node.</summary>
    public string? Language { get; init; }

    /// <summary>Writing direction where it differs from what surrounds the node.</summary>
    public TextDirection? Direction { get; init; }
}
