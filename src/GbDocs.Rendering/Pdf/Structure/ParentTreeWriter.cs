using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Navigation;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>From content back to its element (ISO 32000-1, 14.7.4.4): first the pages under their index, then the links.</summary>
internal static class ParentTreeWriter
{
    public static PdfReference Write(
        PdfFileWriter file, IReadOnlyList<PlacedPage> pages, IReadOnlyList<PlacedLink> links, IReadOnlyList<PdfReference> elements)
    {
        var ofPages = pages.Select((page, index) => (index, (PdfObject)file.Add(new PdfArray(page.Marks.Select(mark => elements[mark.Element])))));
        var ofLinks = links.Select((link, index) => (pages.Count + index, (PdfObject)elements[link.Item.Tag.Element]));
        return PdfTree.WriteNumbers(file, ofPages.Concat(ofLinks));
    }
}
