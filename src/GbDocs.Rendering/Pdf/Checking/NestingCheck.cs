namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Which elements may stand in which (PDF/UA-1 7.2; ISO 32000-1, 14.8.4.3).</summary>
internal static class NestingCheck
{
    private static readonly (string Role, string[] Parents, string Rule)[] Parents =
    [
        ("TR", ["Table", "THead", "TBody", "TFoot"], "UA1 7.2-4"),
        ("THead", ["Table"], "UA1 7.2-5"),
        ("TBody", ["Table"], "UA1 7.2-6"),
        ("TFoot", ["Table"], "UA1 7.2-7"),
        ("TH", ["TR"], "UA1 7.2-8"),
        ("TD", ["TR"], "UA1 7.2-9"),
        ("LI", ["L"], "UA1 7.2-17"),
        ("LBody", ["LI"], "UA1 7.2-18"),
        ("TOCI", ["TOC"], "UA1 7.2-26"),
    ];

    private static readonly (string Role, string[] Kids, string Rule)[] Kids =
    [
        ("Table", ["TR", "THead", "TBody", "TFoot", "Caption"], "UA1 7.2-3"),
        ("TR", ["TH", "TD"], "UA1 7.2-10"),
        ("THead", ["TR"], "UA1 7.2-36"),
        ("TBody", ["TR"], "UA1 7.2-37"),
        ("TFoot", ["TR"], "UA1 7.2-38"),
        ("L", ["L", "LI", "Caption"], "UA1 7.2-19"),
        ("LI", ["Lbl", "LBody"], "UA1 7.2-20"),
        ("TOC", ["TOC", "TOCI", "Caption"], "UA1 7.2-27"),
    ];

    // Kinds of which a parent may have at most one.
    private static readonly (string Parent, string Kid, string Rule)[] Single =
        [("Table", "THead", "UA1 7.2-11"), ("Table", "TFoot", "UA1 7.2-12"), ("Table", "Caption", "UA1 7.2-39")];

    // A kind that asks for another beside it.
    private static readonly (string Kid, string Needed, string Rule)[] Needs =
        [("TFoot", "TBody", "UA1 7.2-13"), ("THead", "TBody", "UA1 7.2-14")];

    public static void Check(Inspection inspection)
    {
        foreach (var node in inspection.Structure.Nodes)
        {
            CheckParent(node, inspection);
            CheckKids(node, inspection);
            CheckCaption(node, inspection);
        }
    }

    private static void CheckParent(StructureNode node, Inspection inspection)
    {
        foreach (var (role, parents, rule) in Parents)
        {
            if (node.Role == role)
                inspection.Require(parents.Contains(node.Parent?.Role, StringComparer.Ordinal), rule, $"A {role} stands in a {node.Parent?.Role ?? "file"}.");
        }
    }

    private static void CheckKids(StructureNode node, Inspection inspection)
    {
        foreach (var (role, kids, rule) in Kids)
        {
            if (node.Role == role)
                inspection.Require(node.Kids.All(kid => kids.Contains(kid.Role, StringComparer.Ordinal)), rule, $"A {role} holds what it may not hold.");
        }
        foreach (var (parent, kid, rule) in Single)
        {
            if (node.Role == parent)
                inspection.Require(node.Kids.Count(other => other.Role == kid) <= 1, rule, $"A {parent} holds more than one {kid}.");
        }
        foreach (var (kid, needed, rule) in Needs)
        {
            if (node.Role == "Table" && node.Kids.Any(other => other.Role == kid))
                inspection.Require(node.Kids.Any(other => other.Role == needed), rule, $"A Table has a {kid} but no {needed}.");
        }
    }

    // A caption of a table is its first or last part, of a list or contents the first.
    private static void CheckCaption(StructureNode node, Inspection inspection)
    {
        var inner = node.Kids.Skip(1).Any(kid => kid.Role == "Caption");
        switch (node.Role)
        {
            case "Table":
                inspection.Require(!node.Kids.Skip(1).SkipLast(1).Any(kid => kid.Role == "Caption"), "UA1 7.2-16", "A caption stands within its table.");
                break;
            case "L":
                inspection.Require(!inner, "UA1 7.2-40", "A caption does not stand at the head of its list.");
                break;
            case "TOC":
                inspection.Require(!inner, "UA1 7.2-28", "A caption does not stand at the head of its contents.");
                break;
        }
    }
}
