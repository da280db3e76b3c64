using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Items that stand side by side in painting order and mean the same: one marked-content sequence.</summary>
/// <param name="Tag">What they mean; the order is that of the first.</param>
/// <param name="Items">The items.</param>
internal sealed record Stretch(StructureTag Tag, ImmutableArray<PageItem> Items)
{
    /// <summary>Divides a page; links paint nothing and are left out.</summary>
    public static IEnumerable<Stretch> Of(Page page, ReadingOrder order)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>();
        var (first, last) = (default(StructureTag), default(StructureTag));
        foreach (var item in page.Items)
        {
            if (item is LinkItem or GlyphItem { Run.Glyphs.IsEmpty: true })
                continue;
            var tag = Meaning(item);
            if (items.Count > 0 && !order.Continues(last, tag))
                yield return new Stretch(first, items.DrainToImmutable());
            if (items.Count == 0)
                first = tag;
            items.Add(item);
            last = tag;
        }
        if (items.Count > 0)
            yield return new Stretch(first, items.DrainToImmutable());
    }

    // Leaders guide the eye and are not text (ISO 32000-1, 14.8.2.2.2).
    private static StructureTag Meaning(PageItem item) =>
        item is GlyphItem { Run.Kind: RunKind.Leader } && !item.Tag.IsArtifact ? StructureTag.Of(ArtifactKind.Layout) : item.Tag;
}
