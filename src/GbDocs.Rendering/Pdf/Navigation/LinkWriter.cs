using System.Diagnostics;
using System.Text;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>Links → annotations (ISO 32000-1, 12.5.6.5).</summary>
internal static class LinkWriter
{
    private const int Print = 4; // PDF/A-2 6.3.2

    /// <summary>All links in the order of pages; their annotations get numbers, not yet content.</summary>
    public static IReadOnlyList<PlacedLink> Place(PagedDocument document, PdfFileWriter file) =>
        [.. document.Pages.SelectMany((page, index) => page.Items.OfType<LinkItem>().Select(item => new PlacedLink(item, index, file.Reserve())))];

    /// <param name="file">The file.</param>
    /// <param name="links">The links.</param>
    /// <param name="document">The paper.</param>
    /// <param name="firstKey">The first free key of the parent tree.</param>
    public static void Write(PdfFileWriter file, IReadOnlyList<PlacedLink> links, PagedDocument document, int firstKey)
    {
        for (var i = 0; i < links.Count; i++)
        {
            var link = links[i].Item;
            var annotation = new PdfDictionary
            {
                ["Type"] = new PdfName("Annot"),
                ["Subtype"] = new PdfName("Link"),
                ["Rect"] = PdfText.Of(link.Area, document.Pages[links[i].Page].Height),
                ["Border"] = new PdfArray(0, 0, 0),
                ["F"] = Print,
                ["Contents"] = PdfText.Of(link.Contents),
                ["StructParent"] = firstKey + i,
            };
            AddTarget(annotation, link.Target, document);
            file.Set(links[i].Reference, annotation);
        }
    }

    private static void AddTarget(PdfDictionary annotation, LinkTarget target, PagedDocument document)
    {
        switch (target)
        {
            case NodeTarget node when document.Destinations.ContainsKey(node.Node):
                annotation["Dest"] = PdfText.Of(node.Node.Value);
                break;
            case NodeTarget node:
                throw new ArgumentException($"A link leads to “{node.Node}”, which has no place on any page.", nameof(target));
            case AddressTarget address:
                annotation["A"] = new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = new PdfString(Ascii(address.Address)) };
                break;
            default:
                throw new UnreachableException();
        }
    }

    // A URI is 7-bit ASCII (12.6.4.7): other characters are written as % and the hexadecimal digits of their UTF-8 (RFC 3987, 3.1).
    private static byte[] Ascii(string address)
    {
        var result = new PdfBuffer();
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > 0x20 and < 0x7F)
                result.Add(value);
            else
                result.Add((byte)'%').AddHex(value);
        }
        return result.ToArray();
    }
}
