using System.Collections.Immutable;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>A page's content stream and what it holds.</summary>
/// <param name="Content">The stream, compressed.</param>
/// <param name="Marks">The stretches that belong to elements; the index is the stretch's number.</param>
/// <param name="Pictures">The pictures that it shows, each once.</param>
internal sealed record PrintedPage(PdfStream Content, ImmutableArray<MarkedContent> Marks, ImmutableArray<EmbeddedPicture> Pictures);
