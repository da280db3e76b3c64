using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>Something that an element holds, in reading order: marked content, an annotation or another element.</summary>
/// <param name="Order">Its place in reading order.</param>
/// <param name="Page">Index of the page that the content is on; −1 for an element.</param>
/// <param name="Value">The number of the marked content, or a reference.</param>
internal readonly record struct ElementKid(int Order, int Page, PdfObject Value);
