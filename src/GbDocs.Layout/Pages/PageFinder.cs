using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>On which page each node begins, told before the pages are printed.</summary>
internal static class PageFinder
{
    /// <summary>The labels of the pages of the wanted nodes.</summary>
    public static PageNumbers Find(ImmutableArray<PageSlot> slots, IReadOnlySet<NodeId> wanted)
    {
        var labels = new Dictionary<NodeId, string>();
        foreach (var slot in slots)
        {
            foreach (var item in ItemsOn(slot))
            {
                foreach (var anchor in item.Anchors.Where(wanted.Contains))
                    labels.TryAdd(anchor, slot.Label);
            }
        }
        return new PageNumbers(labels.ToFrozenDictionary());
    }

    private static IEnumerable<GalleyItem> ItemsOn(PageSlot slot)
    {
        if (slot.Plan is not { } plan)
            yield break;
        var (galley, notes) = (slot.Section.Galley, slot.Section.Notes.Galley);
        foreach (var box in plan.AtTop)
            yield return galley.Items[box];
        for (var i = plan.First; i < plan.End; i++)
        {
            if (!plan.Deferred.Contains(i))
                yield return galley.Items[i];
        }
        for (var i = plan.FirstNoteLine; i < plan.EndNoteLine; i++)
            yield return notes.Items[i];
    }
}
