namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>Sorted keys → a name tree or number tree of nodes with at most 64 entries (ISO 32000-1, 7.9.6 and 7.9.7).</summary>
internal static class PdfTree
{
    private const int Width = 64;

    public static PdfReference WriteNames(PdfFileWriter file, IEnumerable<(string Key, PdfObject Value)> entries)
    {
        var sorted = entries
            .Select(entry => (Key: PdfText.Of(entry.Key), entry.Value))
            .OrderBy(entry => entry.Key.Bytes, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .Select(entry => ((PdfObject)entry.Key, entry.Value));
        return Write(file, "Names", [.. sorted]);
    }

    /// <summary>A number tree; the keys come in rising order.</summary>
    public static PdfReference WriteNumbers(PdfFileWriter file, IEnumerable<(int Key, PdfObject Value)> entries) =>
        Write(file, "Nums", [.. entries.Select(entry => ((PdfObject)entry.Key, entry.Value))]);

    private static PdfReference Write(PdfFileWriter file, string kind, (PdfObject Key, PdfObject Value)[] entries)
    {
        var nodes = entries.Chunk(Width).Select(chunk => Leaf(kind, chunk)).DefaultIfEmpty(Leaf(kind, [])).ToList();
        while (nodes.Count > 1)
            nodes = [.. nodes.Chunk(Width).Select(chunk => Parent(file, chunk))];
        nodes[0].Dictionary["Limits"] = null; // the root has none
        return file.Add(nodes[0].Dictionary);
    }

    private static Node Leaf(string kind, (PdfObject Key, PdfObject Value)[] entries)
    {
        var pairs = new PdfArray(entries.SelectMany(entry => new[] { entry.Key, entry.Value }));
        var first = entries.Length == 0 ? PdfNull.Instance : entries[0].Key;
        var last = entries.Length == 0 ? PdfNull.Instance : entries[^1].Key;
        return new Node(new PdfDictionary { [kind] = pairs, ["Limits"] = new PdfArray(first, last) }, first, last);
    }

    private static Node Parent(PdfFileWriter file, Node[] kids)
    {
        var (first, last) = (kids[0].First, kids[^1].Last);
        var references = new PdfArray(kids.Select(kid => file.Add(kid.Dictionary)));
        return new Node(new PdfDictionary { ["Kids"] = references, ["Limits"] = new PdfArray(first, last) }, first, last);
    }

    private sealed record Node(PdfDictionary Dictionary, PdfObject First, PdfObject Last);
}
