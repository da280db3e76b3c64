using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Tables;

/// <summary>The rows below the header rows: where they go on to another page, the header is printed above them again.</summary>
/// <param name="parent">The enclosure around it.</param>
/// <param name="header">What is printed of the header, from its top left corner.</param>
/// <param name="height">Its height; zero where it is not repeated.</param>
internal sealed class BodyEnclosure(Enclosure? parent, ImmutableArray<PageItem> header, Length height) : Enclosure(parent)
{
    /// <inheritdoc/>
    public override Length PaddingTop => Length.Zero;

    /// <inheritdoc/>
    public override Length Reopening => height;

    /// <inheritdoc/>
    public override Length PaddingBottom => Length.Zero;

    // A repeated header says nothing new: it is no part of the text.
    /// <inheritdoc/>
    public override IEnumerable<PageItem> Paint(EnclosurePart part) => part.Begins || height <= Length.Zero
        ? []
        : header.Where(i => i is not LinkItem).Select(i => (i.Tag.IsArtifact ? i : i with { Tag = StructureTag.Of(ArtifactKind.Pagination) }).Moved(part.Left, part.Top));
}
