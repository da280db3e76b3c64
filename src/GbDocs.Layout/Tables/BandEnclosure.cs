using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>Rows that cells over several rows tie together, mostly one: shades behind their cells and lines between them.</summary>
/// <param name="parent">The enclosure around it.</param>
/// <param name="cells">What is drawn for each cell.</param>
/// <param name="padding">Room above and below the text of a cell.</param>
internal sealed class BandEnclosure(Enclosure? parent, ImmutableArray<BandEnclosure.CellArea> cells, Length padding) : Enclosure(parent)
{
    /// <inheritdoc/>
    public override Length PaddingTop => padding;

    /// <inheritdoc/>
    public override Length PaddingBottom => padding;

    /// <inheritdoc/>
    public override IEnumerable<PageItem> Paint(EnclosurePart part)
    {
        var shift = Top + part.Shift;
        return cells.Where(c => c.Background is not null).SelectMany(c => Shade(c, part, shift))
            .Concat(cells.SelectMany(c => Lines(c, part, shift)));
    }

    private static IEnumerable<PageItem> Shade(CellArea cell, EnclosurePart part, Length shift)
    {
        var (top, bottom) = Visible(cell, part, shift);
        if (bottom > top)
            yield return new RuleItem(StructureTag.Of(ArtifactKind.Background), new Rectangle(part.Left + cell.Left, top, cell.Width, bottom - top), cell.Background!.Value);
    }

    private static IEnumerable<PageItem> Lines(CellArea cell, EnclosurePart part, Length shift)
    {
        var (top, bottom) = Visible(cell, part, shift);
        if (bottom <= top)
            yield break;
        var left = part.Left + cell.Left;
        if (!cell.Above.IsNone && shift + cell.Top >= part.Top)
            yield return BorderRules.Horizontal(left, top, cell.Width, cell.Above);
        if (!cell.Below.IsNone && shift + cell.Bottom <= part.Bottom)
            yield return BorderRules.Horizontal(left, bottom - cell.Below.Width, cell.Width, cell.Below);
        if (!cell.After.IsNone)
            yield return BorderRules.Vertical(left + cell.Width - cell.After.Width, top, bottom - top, cell.After);
    }

    private static (Length Top, Length Bottom) Visible(CellArea cell, EnclosurePart part, Length shift)
    {
        var top = part.Begins ? Length.Max(part.Top, shift + cell.Top) : Length.Max(part.Top, Length.Min(shift + cell.Top, part.Bottom));
        return (top, cell.Bottom >= cell.BandHeight ? part.Bottom : Length.Min(part.Bottom, shift + cell.Bottom));
    }

    /// <summary>What is drawn for a cell; its place counts from the top left corner of the band and the left edge of the galley.</summary>
    internal sealed record CellArea(Length Left, Length Width, Length Top, Length Bottom)
    {
        /// <summary>Height of the whole band.</summary>
        public Length BandHeight { get; init; }

        /// <summary>Colour behind it; null for none.</summary>
        public Colour? Background { get; init; }

        /// <summary>Line along its top.</summary>
        public Border Above { get; init; } = Border.None;

        /// <summary>Line along its bottom.</summary>
        public Border Below { get; init; } = Border.None;

        /// <summary>Line along its ending side.</summary>
        public Border After { get; init; } = Border.None;
    }
}
