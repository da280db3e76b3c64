using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>An element of a file's structure tree.</summary>
/// <param name="Dictionary">What the file says of it.</param>
/// <param name="Role">Its standard structure type, or its own name where none is known.</param>
/// <param name="Parent">Its parent; null for one below the root.</param>
internal sealed record StructureNode(PdfDictionary Dictionary, string Role, StructureNode? Parent)
{
    public List<StructureNode> Kids { get; } = [];

    /// <summary>Page and number of the marked content that it holds itself.</summary>
    public List<(PdfObject? Page, long Identifier)> Contents { get; } = [];

    /// <summary>The annotations that it holds itself.</summary>
    public List<PdfObject?> Annotations { get; } = [];
}

/// <summary>A file's structure tree.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly PdfDictionary? roles;
    private readonly List<StructureNode> nodes = [];
    private readonly Dictionary<PdfDictionary, StructureNode> byDictionary = new(ReferenceEqualityComparer.Instance);

    private StructureTree(PdfFile file, PdfDictionary? root)
    {
        this.file = file;
        Root = root;
        roles = file.Dictionary(root?["RoleMap"]);
    }

    public PdfDictionary? Root { get; }

    /// <summary>All elements, parents before children, in the order of the tree.</summary>
    public IReadOnlyList<StructureNode> Nodes => nodes;

    /// <summary>The element of a dictionary; null for none.</summary>
    public StructureNode? Find(PdfObject? value) => file.Dictionary(value) is { } dictionary ? byDictionary.GetValueOrDefault(dictionary) : null;

    public static StructureTree Read(PdfFile file)
    {
        var tree = new StructureTree(file, file.Dictionary(file.Catalog["StructTreeRoot"]));
        foreach (var kid in tree.KidsOf(tree.Root))
            tree.Add(kid, null, null);
        return tree;
    }

    /// <summary>The standard type that a type is mapped to, at the end of the chain; null where the chain is a circle.</summary>
    public string? Standard(string type)
    {
        for (var steps = 0; steps < 20; steps++)
        {
            if (StandardTypes.All.Contains(type) || file.Name(roles?[type]) is not { } next)
                return type;
            type = next;
        }
        return null;
    }

    private List<PdfObject> KidsOf(PdfDictionary? element) => element?["K"] is not { } kids
        ? []
        : file.Resolve(kids) is PdfArray array ? array.Items : [kids];

    private void Add(PdfObject kid, StructureNode? parent, PdfObject? page)
    {
        if (file.Resolve(kid) is PdfInteger identifier)
        {
            parent?.Contents.Add((page, identifier.Value));
            return;
        }
        if (file.Dictionary(kid) is not { } dictionary)
            return;
        switch (file.Name(dictionary["Type"]))
        {
            case "MCR":
                parent?.Contents.Add((dictionary["Pg"] ?? page, file.Integer(dictionary["MCID"]) ?? -1));
                break;
            case "OBJR":
                parent?.Annotations.Add(dictionary["Obj"]);
                break;
            default:
                AddElement(dictionary, parent);
                break;
        }
    }

    private void AddElement(PdfDictionary dictionary, StructureNode? parent)
    {
        var type = file.Name(dictionary["S"]) ?? string.Empty;
        var node = new StructureNode(dictionary, Standard(type) ?? type, parent);
        if (!byDictionary.TryAdd(dictionary, node))
            throw new PdfSyntaxException("An element stands in the structure tree twice.");
        nodes.Add(node);
        parent?.Kids.Add(node);
        foreach (var kid in KidsOf(dictionary))
            Add(kid, node, dictionary["Pg"]);
    }
}
