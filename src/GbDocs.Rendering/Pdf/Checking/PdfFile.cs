using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>The objects of a file by number, and what its trailer says.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Objects">All objects but those that only serve to store others.</param>
/// <param name="Trailer">Root, Info, ID.</param>
internal sealed record PdfFile(ReadOnlyMemory<byte> Bytes, SortedDictionary<int, PdfObject> Objects, PdfDictionary Trailer)
{
    public PdfDictionary Catalog => Dictionary(Trailer["Root"]) ?? throw new PdfSyntaxException("The file has no catalog.");

    /// <summary>What a reference refers to, null for nothing; other objects as they are.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        for (var i = 0; value is PdfReference reference && i < 10; i++)
            value = Objects.GetValueOrDefault(reference.Number);
        return value is PdfNull ? null : value;
    }

    /// <summary>A dictionary, or that of a stream.</summary>
    public PdfDictionary? Dictionary(PdfObject? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public IReadOnlyList<PdfObject> Array(PdfObject? value) => Resolve(value) is PdfArray array ? array.Items : [];

    public string? Name(PdfObject? value) => (Resolve(value) as PdfName)?.Value;

    public long? Integer(PdfObject? value) => (Resolve(value) as PdfInteger)?.Value;

    public bool IsTrue(PdfObject? value) => Resolve(value) is PdfBoolean { Value: true };

    /// <summary>A number in thousandths.</summary>
    public long? Thousandths(PdfObject? value) => Resolve(value) switch
    {
        PdfInteger integer => integer.Value * 1000,
        PdfReal real => real.Thousandths,
        _ => null,
    };

    public string? Text(PdfObject? value) => Resolve(value) is PdfString text ? PdfStrings.Read(text.Bytes) : null;

    /// <summary>All entries of a name tree or number tree in the order of the file.</summary>
    public IEnumerable<(PdfObject Key, PdfObject Value)> Tree(PdfObject? root, string kind)
    {
        var node = Dictionary(root);
        if (node is null)
            yield break;
        foreach (var pair in Array(node[kind]).Chunk(2).Where(pair => pair.Length == 2))
            yield return (pair[0], pair[1]);
        foreach (var entry in Array(node["Kids"]).SelectMany(kid => Tree(kid, kind)))
            yield return entry;
    }

    /// <summary>The pages in order.</summary>
    public IEnumerable<(PdfReference Reference, PdfDictionary Page)> Pages() => Pages(Catalog["Pages"]);

    private IEnumerable<(PdfReference Reference, PdfDictionary Page)> Pages(PdfObject? node)
    {
        if (node is not PdfReference reference || Dictionary(node) is not { } dictionary)
            return [];
        return dictionary["Kids"] is null ? [(reference, dictionary)] : Array(dictionary["Kids"]).SelectMany(Pages);
    }
}
