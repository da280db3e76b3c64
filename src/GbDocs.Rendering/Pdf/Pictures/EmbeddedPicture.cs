using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Pictures;

/// <summary>A picture in the file.</summary>
/// <param name="Name">Its name in the pages' resources.</param>
/// <param name="Reference">The image.</param>
/// <param name="IsTransparent">Whether something shines through it, so that its pages must say in which colours to mix.</param>
internal sealed record EmbeddedPicture(string Name, PdfReference Reference, bool IsTransparent);
