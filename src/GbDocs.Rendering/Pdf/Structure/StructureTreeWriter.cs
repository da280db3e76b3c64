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

    private PdfDictionary Element(int index, IReadOnlyList<ElementKid> kids, FigureAreas figures, PdfReference root)
    {
        var element = elements.Elements[index];
        var page = kids.FirstOrDefault(kid => kid.Page >= 0, new ElementKid(0, -1, PdfNull.Instance)).Page;
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

    private PdfObject? Kids(IReadOnlyList<ElementKid> kids, int page) => kids.Count switch
    {
        0 => null,
        1 => Kid(kids[0], page),
        _ => new PdfArray(kids.Select(kid => Kid(kid, page))),
    };

    private PdfObject Kid(ElementKid kid, int page)
    {
        if (kid.Page < 0)
            return kid.Value;
        if (kid.Value is PdfInteger)
        {
            return kid.Page == page
                ? kid.Value
                : new PdfDictionary { ["Type"] = new PdfName("MCR"), ["Pg"] = pages[kid.Page], ["MCID"] = kid.Value };
        }
        return new PdfDictionary
        {
            ["Type"] = new PdfName("OBJR"),
            ["Pg"] = kid.Page == page ? null : pages[kid.Page],
            ["Obj"] = kid.Value,
        };
    }
}
