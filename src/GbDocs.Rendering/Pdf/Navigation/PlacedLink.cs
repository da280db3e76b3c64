using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>A link on its page.</summary>
/// <param name="Item">The link.</param>
/// <param name="Page">Index of the page.</param>
/// <param name="Reference">Its annotation.</param>
internal sealed record PlacedLink(LinkItem Item, int Page, PdfReference Reference);
