using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Layout.Flow;

/// <summary>What a part of a line means; the paragraph's items carry its number.</summary>
/// <param name="Element">The structure element of its text.</param>
/// <param name="Span">What the drafter wrote.</param>
internal sealed record InlineTag(int Element, SourceSpan Span)
{
    /// <summary>Where a click on it leads; null for nowhere.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>What the link says to those who do not see it.</summary>
    public string LinkContents { get; init; } = string.Empty;

    /// <summary>The mark whose note stands at the foot of the page; null for none.</summary>
    public NodeId? FootnoteMark { get; init; }

    /// <summary>Names of the nodes that begin with it.</summary>
    public ImmutableArray<NodeId> Anchors { get; init; } = [];

    /// <summary>The picture that stands in the line; null for none.</summary>
    public Picture? Picture { get; init; }
}
