using System.Globalization;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Links and other annotations (PDF/UA-1 7.18; PDF/A-2 6.3).</summary>
internal static class AnnotationCheck
{
    private const long Invisible = 1;
    private const long Hidden = 2;
    private const long Print = 4;
    private const long NoView = 32;
    private const long ToggleNoView = 256;

    private static readonly string[] Allowed =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp",
        "Caret", "Ink", "Popup", "FileAttachment", "Widget", "PrinterMark", "TrapNet", "Watermark", "Redact",
    ];

    public static void Check(Inspection inspection)
    {
        var number = 0;
        foreach (var (_, page) in inspection.File.Pages())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"page {++number}");
            var annotations = inspection.File.Array(page["Annots"]);
            inspection.Require(annotations.Count == 0 || inspection.File.Name(page["Tabs"]) == "S", "UA1 7.18.3-1", $"The links of {name} are not visited in the order of the text.");
            foreach (var annotation in annotations.Select(inspection.File.Dictionary).OfType<PdfDictionary>())
                CheckAnnotation(annotation, name, inspection);
        }
    }

    private static void CheckAnnotation(PdfDictionary annotation, string page, Inspection inspection)
    {
        var file = inspection.File;
        var kind = file.Name(annotation["Subtype"]) ?? string.Empty;
        inspection.Require(Allowed.Contains(kind, StringComparer.Ordinal), "A2 6.3.1-1", $"An annotation of {page} is of the kind {kind}.");
        CheckFlags(file.Integer(annotation["F"]), page, inspection);
        inspection.Require(kind is "Link" or "Popup" || annotation["AP"] is not null, "A2 6.3.3-1", $"An annotation of {page} does not say how it looks.");
        var node = inspection.ParentOf(file.Integer(annotation["StructParent"]) ?? -1) is { } element ? inspection.Structure.Find(element) : null;
        var isHeld = node is not null && node.Annotations.Any(held => file.Dictionary(held) == annotation);
        var hasWords = file.Text(annotation["Contents"]) is { Length: > 0 };
        inspection.Require(hasWords || file.Text(node?.Dictionary["Alt"]) is { Length: > 0 }, "UA1 7.18.1-2", $"An annotation of {page} says nothing to those who do not see it.");
        if (kind == "Link")
        {
            inspection.Require(isHeld && node!.Role == "Link", "UA1 7.18.5-1", $"A link of {page} is in no element Link.");
            inspection.Require(hasWords, "UA1 7.18.5-2", $"A link of {page} has no contents.");
        }
        else
        {
            inspection.Require(isHeld && node!.Role == "Annot", "UA1 7.18.1-1", $"An annotation of {page} is in no element Annot.");
        }
    }

    private static void CheckFlags(long? flags, string page, Inspection inspection)
    {
        inspection.Require(flags is not null, "A2 6.3.2-1", $"An annotation of {page} has no flags.");
        inspection.Require((flags & (Invisible | Hidden | Print | NoView | ToggleNoView)) is null or Print, "A2 6.3.2-2", $"An annotation of {page} is not printed, or hidden.");
    }
}
