using GbDocs.Layout.Pages;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>All places in a paper's reading order that something stands at.</summary>
internal sealed class ReadingOrder
{
    private readonly int[] places;

    public ReadingOrder(PagedDocument document) => places = Distinct(OrdersOf(document));

    /// <summary>Whether one item goes on where the one before it stopped: same meaning, nothing to be read between them.</summary>
    public bool Continues(StructureTag before, StructureTag tag)
    {
        if (before.Element != tag.Element || before.Artifact != tag.Artifact)
            return false;
        return tag.IsArtifact || before.Order == tag.Order || (before.Order < tag.Order && PlaceOf(tag) == PlaceOf(before) + 1);
    }

    private int PlaceOf(StructureTag tag) => Array.BinarySearch(places, tag.Order);

    private static List<int> OrdersOf(PagedDocument document)
    {
        var orders = new List<int>(document.Pages.Sum(page => page.Items.Length));
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (!item.Tag.IsArtifact)
                    orders.Add(item.Tag.Order);
            }
        }
        return orders;
    }

    // A long paper has a million places: sorted in their own room they need no table of those seen.
    private static int[] Distinct(List<int> orders)
    {
        orders.Sort();
        var count = 0;
        for (var i = 0; i < orders.Count; i++)
        {
            if (count == 0 || orders[count - 1] != orders[i])
                orders[count++] = orders[i];
        }
        return [.. orders[..count]];
    }
}
