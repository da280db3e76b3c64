using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>Bookmarks → the document outline (ISO 32000-1, 12.3.3); the first level is shown, deeper ones are folded.</summary>
internal static class OutlineWriter
{
    /// <summary>Null where there are no bookmarks.</summary>
    public static PdfReference? Write(PdfFileWriter file, PagedDocument document)
    {
        var entries = document.Outline;
        if (entries.IsEmpty)
            return null;
        var root = file.Reserve();
        var references = entries.Select(_ => file.Reserve()).ToArray();
        var nodes = OutlineNode.Of([.. entries.Select(entry => entry.Level)]);
        for (var i = 0; i < entries.Length; i++)
            file.Set(references[i], Entry(entries[i], nodes[i]));
        file.Set(root, Family(new PdfDictionary { ["Type"] = new PdfName("Outlines") }, nodes[^1], nodes[^1].Children));
        return root;

        PdfDictionary Entry(OutlineEntry entry, OutlineNode node) => Family(
            new PdfDictionary
            {
                ["Title"] = PdfText.Of(entry.Title),
                ["Parent"] = At(node.Parent) ?? root,
                ["Prev"] = At(node.Previous),
                ["Next"] = At(node.Next),
                ["Dest"] = PdfText.Of(entry.Target.Value),
            },
            node,
            -node.Children); // a negative count means folded

        PdfDictionary Family(PdfDictionary dictionary, OutlineNode node, int count)
        {
            dictionary["First"] = At(node.First);
            dictionary["Last"] = At(node.Last);
            dictionary["Count"] = count == 0 ? null : count;
            return dictionary;
        }

        PdfReference? At(int index) => index < 0 ? null : references[index];
    }
}
