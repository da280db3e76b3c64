using GbDocs.Layout.Breaking;
using GbDocs.Layout.Flow;

namespace GbDocs.Layout.Pages;

/// <summary>A page of the paper before it is printed: what stands on it and which page it is.</summary>
/// <param name="Section">The section whose page it is.</param>
/// <param name="Plan">What stands on it; null for a blank page.</param>
/// <param name="Label">Its number as printed.</param>
/// <param name="Side">Its side.</param>
internal sealed record PageSlot(Section Section, PagePlan? Plan, string Label, PageSide Side)
{
    /// <summary>Whether it is the first page of the paper or of the cover.</summary>
    public bool IsFirst { get; init; }
}
