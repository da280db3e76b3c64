using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>What an element says of itself in attribute objects (ISO 32000-1, 14.8.5).</summary>
internal static class ElementAttributes
{
    public static PdfObject? Of(StructureElement element, ElementTable elements, FigureArea? area) => element.Role switch
    {
        StructureRole.L => List(element),
        StructureRole.TH or StructureRole.TD => Cell(element, elements),
        StructureRole.Table => Table(element),
        StructureRole.Figure => Figure(area),
        _ => null,
    };

    private static PdfDictionary List(StructureElement element) => new()
    {
        ["O"] = new PdfName("List"),
        ["ListNumbering"] = new PdfName(StructureNames.Of(element.Numbering)),
    };

    private static PdfDictionary? Cell(StructureElement element, ElementTable elements)
    {
        var headers = element.Headers.Select(header => PdfText.Of(elements.IdentifierOf(header)!)).ToArray();
        var attributes = new PdfDictionary
        {
            ["O"] = new PdfName("Table"),
            ["RowSpan"] = element.RowSpan > 1 ? element.RowSpan : null,
            ["ColSpan"] = element.ColumnSpan > 1 ? element.ColumnSpan : null,
            ["Scope"] = StructureNames.Of(element.Scope) is { } scope ? new PdfName(scope) : null,
            ["Headers"] = headers.Length > 0 ? new PdfArray(headers) : null,
        };
        return attributes.Count > 1 ? attributes : null;
    }

    private static PdfDictionary? Table(StructureElement element) =>
        element.Summary is null ? null : new PdfDictionary { ["O"] = new PdfName("Table"), ["Summary"] = PdfText.Of(element.Summary) };

    private static PdfDictionary? Figure(FigureArea? area) => area is not { } known ? null : new PdfDictionary
    {
        ["O"] = new PdfName("Layout"),
        ["Placement"] = new PdfName("Block"),
        ["BBox"] = PdfText.Of(known.Area, known.PageHeight),
    };
}
