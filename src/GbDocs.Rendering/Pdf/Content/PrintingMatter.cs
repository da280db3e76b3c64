using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf.Fonts;
using GbDocs.Rendering.Pdf.Pictures;
using GbDocs.Rendering.Pdf.Structure;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>What all pages of a paper share; read only, so that they can be printed at the same time.</summary>
/// <param name="Document">The paper laid out.</param>
/// <param name="Fonts">The faces and codes.</param>
/// <param name="Pictures">The pictures that could be read.</param>
/// <param name="Order">The reading order.</param>
/// <param name="Elements">The structure tree.</param>
internal sealed record PrintingMatter(
    PagedDocument Document, FontUses Fonts, IReadOnlyDictionary<Picture, EmbeddedPicture> Pictures, ReadingOrder Order, ElementTable Elements)
{
    /// <summary>The language that holds where no run says otherwise.</summary>
    public string LanguageOf(StructureTag tag) => tag.IsArtifact ? Document.Metadata.Language : Elements.LanguageOf(tag.Element);
}
