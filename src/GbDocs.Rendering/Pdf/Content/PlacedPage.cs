using System.Collections.Immutable;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>A printed page whose content is in the file.</summary>
/// <param name="Reference">The page.</param>
/// <param name="Content">Its content stream.</param>
/// <param name="Marks">See <see cref="PrintedPage"/>.</param>
/// <param name="Pictures">See <see cref="PrintedPage"/>.</param>
internal sealed record PlacedPage(
    PdfReference Reference, PdfReference Content, ImmutableArray<MarkedContent> Marks, ImmutableArray<EmbeddedPicture> Pictures);
