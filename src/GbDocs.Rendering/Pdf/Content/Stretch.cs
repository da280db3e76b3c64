using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>
/// Items that stand side by side in painting order and mean the same: one marked-content sequence. Sequences are never nested, for some readers
/// lose the text that follows a sequence inside another.
/// </summary>
/// <param name="Tag">What they mean; the order is that of the first.</param>
/// <param name="Wording">What is said of their words.</param>
/// <param name="Pieces">The items.</param>
internal sealed record Stretch(StructureTag Tag, Wording Wording, ImmutableArray<Piece> Pieces)
{
    /// <summary>Divides a page; links paint nothing and are left out.</summary>
    public static IEnumerable<Stretch> Of(Page page, PrintingMatter matter)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var (first, last) = (default(StructureTag), default(StructureTag));
        foreach (var piece in page.Items.Where(Paints).SelectMany(item => Piece.Of(item, matter.LanguageOf(item.Tag))))
        {
            var tag = Meaning(piece.Item);
            if (pieces.Count > 0 && !(Continues(pieces[^1].Wording, piece.Wording) && matter.Order.Continues(last, tag)))
                yield return new Stretch(first, pieces[^1].Wording, pieces.DrainToImmutable());
            if (pieces.Count == 0)
                first = tag;
            pieces.Add(piece);
            last = tag;
        }
        if (pieces.Count > 0)
            yield return new Stretch(first, pieces[^1].Wording, pieces.DrainToImmutable());
    }

    private static bool Paints(PageItem item) => item is not (LinkItem or GlyphItem { Run.Glyphs.IsEmpty: true });

    // Each actual text belongs to its own glyphs.
    private static bool Continues(Wording before, Wording next) => before == next && next.ActualText is null;

    // Leaders guide the eye and are not text (ISO 32000-1, 14.8.2.2.2).
    private static StructureTag Meaning(PageItem item) =>
        item is GlyphItem { Run.Kind: RunKind.Leader } && !item.Tag.IsArtifact ? StructureTag.Of(ArtifactKind.Layout) : item.Tag;
}
