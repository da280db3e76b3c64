using GbDocs.Layout.Pages;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>All places in a paper's reading order that something stands at.</summary>
internal sealed class ReadingOrder
{
    private readonly int[] places;

    public ReadingOrder(PagedDocument document) =>
        places = [.. document.Pages.SelectMany(page => page.Items).Where(item => !item.Tag.IsArtifact).Select(item => item.Tag.Order).Distinct().Order()];

    /// <summary>Whether one item goes on where the one before it stopped: same meaning, nothing to be read between them.</summary>
    public bool Continues(StructureTag before, StructureTag tag)
    {
        if (before.Element != tag.Element || before.Artifact != tag.Artifact)
            return false;
        return tag.IsArtifact || before.Order == tag.Order || (before.Order < tag.Order && PlaceOf(tag) == PlaceOf(before) + 1);
    }

    private int PlaceOf(StructureTag tag) => Array.BinarySearch(places, tag.Order);
}
