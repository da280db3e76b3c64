using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Navigation;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf;

/// <summary>Printed pages → page objects and the tree that holds them (ISO 32000-1, 7.7.3).</summary>
internal static class PageWriter
{
    private const int NodeWidth = 32;

    public static PdfReference Write(
        PdfFileWriter file, PagedDocument document, IReadOnlyList<PlacedPage> pages, (PdfReference Fonts, IReadOnlyList<PlacedLink> Links) shared)
    {
        var links = shared.Links.ToLookup(link => link.Page, link => (PdfObject)link.Reference);
        var nodes = new List<Node>();
        foreach (var chunk in pages.Select((page, index) => (page, index)).Chunk(NodeWidth))
        {
            var parent = file.Reserve();
            foreach (var (page, index) in chunk)
                file.Set(page.Reference, Page(document.Pages[index], page, index));
            nodes.Add(new Node(parent, [.. chunk.Select(entry => entry.page.Reference)], chunk.Length));

            PdfDictionary Page(Page sheet, PlacedPage printed, int index)
            {
                var box = new PdfArray(0, 0, PdfText.Real(sheet.Width), PdfText.Real(sheet.Height));
                return new PdfDictionary
                {
                    ["Type"] = new PdfName("Page"),
                    ["Parent"] = parent,
                    ["MediaBox"] = box,
                    ["TrimBox"] = box,
                    ["Resources"] = Resources(printed, shared.Fonts),
                    ["Contents"] = printed.Content,
                    ["Group"] = printed.Pictures.Any(picture => picture.IsTransparent) ? Group() : null,
                    ["StructParents"] = index,
                    ["Tabs"] = new PdfName("S"),
                    ["Annots"] = links.Contains(index) ? new PdfArray(links[index]) : null,
                };
            }
        }
        return WriteTree(file, nodes);
    }

    private static PdfDictionary Resources(PlacedPage page, PdfReference fonts)
    {
        var pictures = new PdfDictionary();
        foreach (var picture in page.Pictures)
            pictures[picture.Name] = picture.Reference;
        return new PdfDictionary { ["Font"] = fonts, ["XObject"] = pictures.Count > 0 ? pictures : null };
    }

    // Where something shines through, the page says in which colours to mix (PDF/A-2 6.2.10).
    private static PdfDictionary Group() => new()
    {
        ["Type"] = new PdfName("Group"),
        ["S"] = new PdfName("Transparency"),
        ["CS"] = new PdfName("DeviceRGB"),
    };

    private static PdfReference WriteTree(PdfFileWriter file, List<Node> nodes)
    {
        while (nodes.Count > 1)
            nodes = [.. nodes.Chunk(NodeWidth).Select(Gather)];
        Set(nodes[0], null);
        return nodes[0].Reference;

        Node Gather(Node[] kids)
        {
            var parent = file.Reserve();
            foreach (var kid in kids)
                Set(kid, parent);
            return new Node(parent, [.. kids.Select(kid => kid.Reference)], kids.Sum(kid => kid.Pages));
        }

        void Set(Node node, PdfReference? parent) => file.Set(node.Reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"),
            ["Parent"] = parent,
            ["Kids"] = new PdfArray(node.Kids),
            ["Count"] = node.Pages,
        });
    }

    private sealed record Node(PdfReference Reference, PdfObject[] Kids, int Pages);
}
