using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>A picture ready to be written.</summary>
/// <param name="Image">The image.</param>
/// <param name="Mask">How much of it covers what lies below; null where it covers all.</param>
internal sealed record PictureStreams(PdfStream Image, PdfStream? Mask = null);
