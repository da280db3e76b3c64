using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>What sets one paragraph apart from others of its style.</summary>
/// <param name="Mark">Name, span and language.</param>
internal sealed record ParagraphTraits(NodeMark Mark)
{
    /// <summary>What it is in the structure.</summary>
    public StructureRole Role { get; init; } = StructureRole.P;

    /// <summary>An element that was opened for it; null where it makes its own of its role.</summary>
    public int? Element { get; init; }

    /// <summary>The element of its lead; null where the lead makes its own inside the paragraph.</summary>
    public int? LeadElement { get; init; }

    /// <summary>Number or mark before its words; null for none.</summary>
    public Lead? Lead { get; init; }

    /// <summary>Whether it stays with what follows, whatever its style says.</summary>
    public bool KeepsWithNext { get; init; }
}
