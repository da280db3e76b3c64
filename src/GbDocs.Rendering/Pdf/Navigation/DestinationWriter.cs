using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>The places of all nodes → named destinations (ISO 32000-1, 12.3.2.3).</summary>
internal static class DestinationWriter
{
    public static PdfReference Write(PdfFileWriter file, PagedDocument document, IReadOnlyList<PdfReference> pages) =>
        PdfTree.WriteNames(file, document.Destinations.Select(entry => (entry.Key.Value, (PdfObject)Place(entry.Value, document, pages))));

    private static PdfArray Place(Destination destination, PagedDocument document, IReadOnlyList<PdfReference> pages) => new(
        pages[destination.Page],
        new PdfName("XYZ"),
        PdfText.Real(destination.X),
        PdfText.Real(document.Pages[destination.Page].Height - destination.Y),
        PdfNull.Instance); // the reader's own magnification stays
}
