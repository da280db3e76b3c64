using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Kinds of artifact → their property lists (ISO 32000-1, tables 330 and 331).</summary>
internal static class Artifacts
{
    public static PdfDictionary Properties(Stretch stretch, Page page) => stretch.Tag.Artifact switch
    {
        ArtifactKind.Header => Of("Pagination", "Header"),
        ArtifactKind.Footer => Of("Pagination", "Footer"),
        ArtifactKind.Pagination => Of("Pagination", null),
        ArtifactKind.Background => Background(stretch, page),
        ArtifactKind.Layout => Of("Layout", null),
        _ => throw new UnreachableException(),
    };

    private static PdfDictionary Of(string type, string? subtype) => new()
    {
        ["Type"] = new PdfName(type),
        ["Subtype"] = subtype is null ? null : new PdfName(subtype),
    };

    // A background must say what it lies behind.
    private static PdfDictionary Background(Stretch stretch, Page page)
    {
        var properties = Of("Background", null);
        var areas = stretch.Pieces.Select(piece => piece.Item).OfType<RuleItem>().Select(rule => rule.Area);
        var area = areas.Aggregate((Rectangle?)null, (sum, next) => sum?.Union(next) ?? next);
        properties["BBox"] = area is { } known ? PdfText.Of(known, page.Height) : null;
        return properties;
    }
}
