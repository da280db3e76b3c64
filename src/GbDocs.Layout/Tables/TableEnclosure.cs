using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>The lines around a table.</summary>
internal sealed class TableEnclosure(Enclosure? parent, Length left, Length width, Borders borders) : Enclosure(parent)
{
    /// <inheritdoc/>
    public override Length PaddingTop => Length.Max(Length.Zero, borders.Top.Width);

    /// <inheritdoc/>
    public override Length PaddingBottom => Length.Max(Length.Zero, borders.Bottom.Width);

    /// <inheritdoc/>
    public override IEnumerable<PageItem> Paint(EnclosurePart part) =>
        BorderRules.Around(new Rectangle(part.Left + left, part.Top, width, part.Bottom - part.Top), borders);
}
