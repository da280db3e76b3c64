using System.Collections.Immutable;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>A file under inspection, and the faults found so far.</summary>
internal sealed class Inspection(PdfFile file)
{
    private readonly List<PdfFault> faults = [];
    private readonly Lazy<Dictionary<long, PdfObject>> parents = new(() => ReadParents(file));

    public PdfFile File => file;

    /// <summary>The structure tree, read once; element 0 of a file without one is empty.</summary>
    public StructureTree Structure { get; } = StructureTree.Read(file);

    /// <summary>2 or 3 as the metadata say; 2 where they say nothing.</summary>
    public int ArchivePart { get; set; } = 2;

    /// <summary>What the pages show; filled by the check of their content.</summary>
    public ShownText Text { get; } = new();

    /// <summary>The device colour spaces that pages and pictures use.</summary>
    public SortedSet<string> DeviceColours { get; } = new(StringComparer.Ordinal);

    /// <summary>The faults, each once, in the order of finding.</summary>
    public ImmutableArray<PdfFault> Faults => [.. faults.Distinct()];

    /// <summary>The entry of the parent tree under a key; null for none.</summary>
    public PdfObject? ParentOf(long key) => parents.Value.GetValueOrDefault(key);

    public void Require(bool condition, string rule, string message)
    {
        if (!condition)
            faults.Add(new PdfFault(rule, message));
    }

    public void Report(string rule, string message) => faults.Add(new PdfFault(rule, message));

    /// <summary>All dictionaries of the file, those inside others too.</summary>
    public IEnumerable<PdfDictionary> Dictionaries() => file.Objects.Values.SelectMany(Walk).Select(value => (value as PdfStream)?.Dictionary ?? value).OfType<PdfDictionary>();

    /// <summary>All objects of the file, those inside others too.</summary>
    public IEnumerable<PdfObject> AllObjects() => file.Objects.Values.SelectMany(Walk);

    private static Dictionary<long, PdfObject> ReadParents(PdfFile file)
    {
        var parents = new Dictionary<long, PdfObject>();
        foreach (var (key, value) in file.Tree(file.Dictionary(file.Catalog["StructTreeRoot"])?["ParentTree"], "Nums"))
            parents[file.Integer(key) ?? -1] = value;
        return parents;
    }

    private static IEnumerable<PdfObject> Walk(PdfObject value)
    {
        var inner = value switch
        {
            PdfArray array => array.Items,
            PdfDictionary dictionary => dictionary.Entries.Select(entry => entry.Value),
            PdfStream stream => stream.Dictionary.Entries.Select(entry => entry.Value),
            _ => [],
        };
        return inner.SelectMany(Walk).Prepend(value);
    }
}
