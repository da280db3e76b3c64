namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Elements, their types, alternative texts, headings and notes (PDF/UA-1 7.1 to 7.4, 7.7, 7.9; PDF/A-2 6.7.3).</summary>
internal static class StructureCheck
{
    public static void Check(Inspection inspection)
    {
        CheckRoles(inspection);
        foreach (var node in inspection.Structure.Nodes)
            CheckNode(node, inspection);
        CheckHeadings(inspection);
        CheckNotes(inspection);
    }

    private static void CheckRoles(Inspection inspection)
    {
        foreach (var (type, _) in inspection.File.Dictionary(inspection.Structure.Root?["RoleMap"])?.Entries ?? [])
        {
            foreach (var rules in new[] { ("UA1 7.1-7", "UA1 7.1-6"), ("A2 6.7.3.4-3", "A2 6.7.3.4-2") })
            {
                inspection.Require(!StandardTypes.All.Contains(type), rules.Item1, $"The standard type {type} is mapped to another.");
                inspection.Require(inspection.Structure.Standard(type) is not null, rules.Item2, $"The type {type} is mapped in a circle.");
            }
        }
    }

    private static void CheckNode(StructureNode node, Inspection inspection)
    {
        var type = inspection.File.Name(node.Dictionary["S"]) ?? string.Empty;
        foreach (var rule in new[] { "UA1 7.1-5", "A2 6.7.3.4-1" })
            inspection.Require(StandardTypes.All.Contains(node.Role), rule, $"The type {type} is mapped to no standard type.");
        inspection.Require(inspection.File.Dictionary(node.Dictionary["P"]) == (node.Parent?.Dictionary ?? inspection.Structure.Root), "UA1 7.1-12", $"An element {type} does not name its parent.");
        if (node.Role is not ("Figure" or "Formula"))
            return;
        var hasText = inspection.File.Text(node.Dictionary["Alt"]) is { Length: > 0 } || node.Dictionary["ActualText"] is not null;
        inspection.Require(hasText, node.Role == "Figure" ? "UA1 7.3-1" : "UA1 7.7-1", $"A {type} has no alternative text.");
    }

    private static void CheckHeadings(Inspection inspection)
    {
        var nodes = inspection.Structure.Nodes;
        var last = 0;
        foreach (var level in nodes.Select(node => Level(node.Role)).Where(level => level > 0))
        {
            inspection.Require(level <= last + 1, "UA1 7.4.2-1", $"A heading of level {level} follows one of level {last}.");
            last = level;
        }
        inspection.Require(last == 0 || nodes.All(node => node.Role != "H"), "UA1 7.4.4-2", "Headings with and without levels are mixed.");
        inspection.Require(nodes.All(node => node.Kids.Count(kid => kid.Role == "H") <= 1), "UA1 7.4.4-1", "An element has two headings.");
    }

    private static int Level(string role) => role is ['H', >= '1' and <= '6' and var digit] ? digit - '0' : 0;

    private static void CheckNotes(Inspection inspection)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var identified = inspection.File.Tree(inspection.Structure.Root?["IDTree"], "Names")
            .ToLookup(entry => inspection.File.Text(entry.Key), entry => inspection.File.Dictionary(entry.Value));
        foreach (var node in inspection.Structure.Nodes.Where(node => node.Dictionary["ID"] is not null || node.Role == "Note"))
        {
            var name = inspection.File.Text(node.Dictionary["ID"]) ?? string.Empty;
            inspection.Require(node.Role != "Note" || name.Length > 0, "UA1 7.9-1", "A note has no ID.");
            inspection.Require(name.Length == 0 || known.Add(name), "UA1 7.9-2", $"Two elements have the ID “{name}”.");
            inspection.Require(name.Length == 0 || identified[name].Contains(node.Dictionary), "PDF 14.7.2", $"The ID “{name}” is not in the tree of IDs.");
        }
    }
}
