using System.Diagnostics;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>Elements and what they hold → the structure tree (ISO 32000-1, 14.7).</summary>
internal sealed class StructureTreeWriter(PdfFileWriter file, ElementTable elements, IReadOnlyList<PdfReference> pages)
{
    private readonly PdfReference[] references = [.. elements.Elements.Select(_ => file.Reserve())];

    /// <summary>The object of each element.</summary>
    public IReadOnlyList<PdfReference> References => references;

    public PdfReference Write(ElementKids kids, FigureAreas figures, PdfReference parentTree)
    {
        var root = file.Reserve();
        for (var i = 0; i < references.Length; i++)
            file.Set(references[i], Element(i, kids[i], figures, root));
        var identified = Enumerable.Range(0, references.Length).Where(i => elements.IdentifierOf(i) is not null).ToArray();
        file.Set(root, new PdfDictionary
        {
            ["Type"] = new PdfName("StructTreeRoot"),
            ["K"] = new PdfArray(references[0]),
            ["ParentTree"] = parentTree,
            ["RoleMap"] = StructureNames.RoleMap(),
            ["IDTree"] = identified.Length == 0
                ? null
                : PdfTree.WriteNames(file, identified.Select(i => (elements.IdentifierOf(i)!, (PdfObject)references[i]))),
        });
        return root;
    }

    private PdfDictionary Element(int index, ReadOnlySpan<ElementKid> kids, FigureAreas figures, PdfReference root)
    {
        var element = elements.Elements[index];
        var page = PageOf(kids);
        return new PdfDictionary
        {
            ["Type"] = new PdfName("StructElem"),
            ["S"] = new PdfName(StructureNames.Of(element.Role)),
            ["P"] = index == 0 ? root : references[element.Parent],
            ["ID"] = PdfText.OfNullable(elements.IdentifierOf(index)),
            ["Pg"] = page < 0 ? null : pages[page],
            ["K"] = Kids(kids, page),
            ["T"] = PdfText.OfNullable(element.Title),
            ["Lang"] = PdfText.OfNullable(element.Language),
            ["Alt"] = PdfText.OfNullable(element.AlternativeText),
            ["E"] = PdfText.OfNullable(element.Expansion),
            ["ActualText"] = PdfText.OfNullable(element.ActualText),
            ["A"] = ElementAttributes.Of(element, elements, figures.AreaOf(index)),
        };
    }

    // The page of the first thing that is on one; −1 for none.
    private static int PageOf(ReadOnlySpan<ElementKid> kids)
    {
        foreach (var kid in kids)
        {
            if (kid.Page >= 0)
                return kid.Page;
        }
        return -1;
    }

    private PdfObject? Kids(ReadOnlySpan<ElementKid> kids, int page)
    {
        if (kids.Length < 2)
            return kids.IsEmpty ? null : Kid(kids[0], page);
        var array = new PdfArray();
        foreach (var kid in kids)
            array.Items.Add(Kid(kid, page));
        return array;
    }

    private PdfObject Kid(ElementKid kid, int page) => kid.Kind switch
    {
        ElementKidKind.Element => references[kid.Number],
        ElementKidKind.Content when kid.Page == page => kid.Number,
        ElementKidKind.Content => new PdfDictionary { ["Type"] = new PdfName("MCR"), ["Pg"] = pages[kid.Page], ["MCID"] = kid.Number },
        ElementKidKind.Link => new PdfDictionary
        {
            ["Type"] = new PdfName("OBJR"),
            ["Pg"] = kid.Page == page ? null : pages[kid.Page],
            ["Obj"] = new PdfReference(kid.Number),
        },
        _ => throw new UnreachableException(),
    };
}
