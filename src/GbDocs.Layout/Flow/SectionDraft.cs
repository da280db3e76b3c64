using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>A part of the paper that begins on a new page.</summary>
internal sealed record SectionDraft
{
    /// <summary>Its blocks.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Whether it begins on a right-hand page.</summary>
    public bool OpensOnRight { get; init; }

    /// <summary>Whether its pages lie on their side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether it is the cover.</summary>
    public bool IsCover { get; init; }

    /// <summary>Whether it stands before the body.</summary>
    public bool IsPreliminary { get; init; }
}
