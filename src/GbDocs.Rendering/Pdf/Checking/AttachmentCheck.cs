namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Embedded files (PDF/UA-1 7.11; PDF/A-2 and -3, 6.8).</summary>
internal static class AttachmentCheck
{
    private static readonly string[] Relations = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    public static void Check(Inspection inspection)
    {
        var file = inspection.File;
        var associated = file.Array(file.Catalog["AF"]).Select(file.Dictionary).ToArray();
        foreach (var specification in inspection.Dictionaries().Where(dictionary => dictionary["EF"] is not null))
        {
            var name = file.Text(specification["UF"]) ?? string.Empty;
            var isNamed = name.Length > 0 && file.Text(specification["F"]) is { Length: > 0 };
            inspection.Require(isNamed, "UA1 7.11-1", "An embedded file has not both names.");
            inspection.Require(isNamed, "A2 6.8-2", "An embedded file has not both names.");
            inspection.Require(inspection.ArchivePart == 3, "A2 6.8-5", $"The file “{name}” is embedded, which only PDF/A-3 allows.");
            inspection.Require(Relations.Contains(file.Name(specification["AFRelationship"]), StringComparer.Ordinal), "A3 6.8-3", $"The file “{name}” does not say how it relates to the paper.");
            inspection.Require(associated.Contains(specification), "A3 6.8-4", $"The file “{name}” belongs to nothing.");
            var content = file.Dictionary(file.Dictionary(specification["EF"])?["F"]);
            inspection.Require(file.Name(content?["Subtype"]) is { Length: > 0 }, "A3 6.8-1", $"The file “{name}” has no media type.");
        }
    }
}
