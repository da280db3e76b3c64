using GbDocs.Layout.Pages;
using GbDocs.Model.Diagnostics;
using GbDocs.Rendering.Pdf.Content;
using GbDocs.Rendering.Pdf.Fonts;
using GbDocs.Rendering.Pdf.Metadata;
using GbDocs.Rendering.Pdf.Navigation;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Rendering.Pdf.Pictures;
using GbDocs.Rendering.Pdf.Structure;

namespace GbDocs.Rendering.Pdf;

/// <summary>Writes one document: the order of its parts in the file.</summary>
internal sealed class PdfDocumentWriter(PagedDocument document, PdfOptions options)
{
    private const int PagesAtOnce = 128;

    private readonly PdfFileWriter file = new();
    private readonly DocumentFacts facts = DocumentFacts.Of(document, options);

    public ReadOnlyMemory<byte> Write(DiagnosticBag diagnostics)
    {
        var elements = new ElementTable(document);
        var fonts = FontUses.Of(document);
        var pictures = PictureEmbedder.Embed(document, file, diagnostics);
        var pages = Print(new PrintingMatter(document, fonts, pictures, new ReadingOrder(document), elements));
        var links = LinkWriter.Place(document, file);
        var pageTree = PageWriter.Write(file, document, pages, (WriteFonts(fonts), links));
        LinkWriter.Write(file, links, document, firstKey: pages.Length);
        PdfReference[] references = [.. pages.Select(page => page.Reference)];
        var structure = WriteStructure(elements, pages, links, references);
        return file.Finish(file.Add(Catalog(pageTree, structure, references)), file.Add(InformationWriter.Write(facts)));
    }

    // Pages do not depend on each other; each has its place in the result, so that the order of work does not show. What is printed goes
    // into the file before more is printed.
    private PlacedPage[] Print(PrintingMatter matter)
    {
        var placed = new List<PlacedPage>(document.Pages.Length);
        foreach (var pages in document.Pages.Chunk(PagesAtOnce))
        {
            var printed = new PrintedPage[pages.Length];
            Parallel.For(0, pages.Length, i => printed[i] = PagePrinter.Print(pages[i], matter));
            placed.AddRange(printed.Select(page => new PlacedPage(file.Reserve(), file.Add(page.Content), page.Marks, page.Pictures)));
        }
        return [.. placed];
    }

    private PdfReference WriteFonts(FontUses fonts)
    {
        var prepared = new EmbeddedFont[fonts.All.Count];
        Parallel.For(0, prepared.Length, i => prepared[i] = FontEmbedder.Prepare(fonts.All[i]));
        var dictionary = new PdfDictionary();
        foreach (var font in prepared)
            dictionary[font.Use.Name] = FontEmbedder.Write(font, file);
        return file.Add(dictionary);
    }

    private PdfReference WriteStructure(
        ElementTable elements, PlacedPage[] pages, IReadOnlyList<PlacedLink> links, IReadOnlyList<PdfReference> references)
    {
        var tree = new StructureTreeWriter(file, elements, references);
        var kids = ElementKids.Of(elements.Elements, pages, links);
        var parents = ParentTreeWriter.Write(file, pages, links, tree.References);
        return tree.Write(kids, FigureAreas.Of(document), parents);
    }

    private PdfDictionary Catalog(PdfReference pageTree, PdfReference structure, IReadOnlyList<PdfReference> pages)
    {
        var outline = OutlineWriter.Write(file, document);
        var attachments = AttachmentWriter.Write(file, options, facts);
        return new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = pageTree,
            ["Lang"] = PdfText.Of(document.Metadata.Language),
            ["MarkInfo"] = new PdfDictionary { ["Marked"] = true },
            ["StructTreeRoot"] = structure,
            ["ViewerPreferences"] = new PdfDictionary { ["DisplayDocTitle"] = true },
            ["PageMode"] = outline is null ? null : new PdfName("UseOutlines"),
            ["Outlines"] = outline,
            ["PageLabels"] = PageLabelWriter.Write(file, document),
            ["Names"] = Names(DestinationWriter.Write(file, document, pages), attachments),
            ["AF"] = attachments.Count == 0 ? null : new PdfArray(attachments.Select(attachment => attachment.File)),
            ["OutputIntents"] = new PdfArray(file.Add(OutputIntent())),
            ["Metadata"] = file.Add(XmpWriter.Write(facts)),
        };
    }

    private PdfDictionary Names(PdfReference destinations, IReadOnlyList<(string Name, PdfReference File)> attachments) => new()
    {
        ["Dests"] = destinations,
        ["EmbeddedFiles"] = attachments.Count == 0
            ? null
            : PdfTree.WriteNames(file, attachments.Select(attachment => (attachment.Name, (PdfObject)attachment.File))),
    };

    private PdfDictionary OutputIntent() => new()
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFA1"),
        ["OutputConditionIdentifier"] = PdfText.Of("sRGB"),
        ["Info"] = PdfText.Of("sRGB IEC61966-2.1"),
        ["DestOutputProfile"] = file.Add(PdfStreams.Deflated(new PdfDictionary { ["N"] = 3 }, IccProfile.StandardRgb())),
    };
}
