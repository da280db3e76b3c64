using System.Globalization;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The pages, and that their content and the structure tree point at each other (ISO 32000-1, 14.7.4; PDF/A-2 6.1.13).</summary>
internal static class ContentCheck
{
    public static void Check(Inspection inspection)
    {
        var held = inspection.Structure.Nodes
            .SelectMany(node => node.Contents.Select(content => (Page: inspection.File.Dictionary(content.Page), content.Identifier, node)))
            .Where(content => content.Page is not null)
            .ToLookup(content => content.Page!, ReferenceEqualityComparer.Instance);
        var number = 0;
        foreach (var (_, page) in inspection.File.Pages())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Page {++number}");
            var scan = new PageScan(inspection, page, name);
            scan.Run();
            CheckBox(page, name, inspection);
            CheckPointers(page, scan, [.. held[page].Select(content => (content.Identifier, content.node))], (name, inspection));
        }
    }

    private static void CheckBox(PdfDictionary page, string name, Inspection inspection)
    {
        var box = inspection.File.Array(page["MediaBox"]).Select(side => inspection.File.Thousandths(side) ?? 0).ToArray();
        var isGood = box.Length == 4 && Math.Abs(box[2] - box[0]) is >= 3_000 and <= 14_400_000 && Math.Abs(box[3] - box[1]) is >= 3_000 and <= 14_400_000;
        inspection.Require(isGood, "A2 6.1.13-11", $"{name} is smaller than 3 or larger than 14 400 points.");
    }

    // Each stretch belongs to one element, and the parent tree leads back to it.
    private static void CheckPointers(PdfDictionary page, PageScan scan, (long Identifier, StructureNode Node)[] held, (string Name, Inspection Inspection) place)
    {
        var (name, inspection) = place;
        inspection.Require(scan.Identifiers.Distinct().Count() == scan.Identifiers.Count, "PDF 14.7.4.2", $"{name} has two stretches of one number.");
        inspection.Require(
            scan.Identifiers.Order().SequenceEqual(held.Select(content => content.Identifier).Order()), "PDF 14.7.4.3", $"The structure tree does not hold the content of {name} just once.");
        var parents = inspection.File.Array(inspection.ParentOf(inspection.File.Integer(page["StructParents"]) ?? -1));
        inspection.Require(
            held.All(content => content.Identifier < parents.Count && inspection.Structure.Find(parents[(int)content.Identifier]) == content.Node),
            "PDF 14.7.4.4",
            $"The parent tree does not lead from {name} to the elements.");
    }
}
