using System.Diagnostics.CodeAnalysis;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>What a PDF file is made of: a closed family (ISO 32000-1, 7.3).</summary>
internal abstract class PdfObject
{
    private protected PdfObject()
    {
    }

    public static implicit operator PdfObject(long value) => new PdfInteger(value);

    public static implicit operator PdfObject(bool value) => new PdfBoolean(value);
}

internal sealed class PdfNull : PdfObject
{
    public static PdfNull Instance { get; } = new();
}

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value => value;
}

internal sealed class PdfInteger(long value) : PdfObject
{
    public long Value => value;
}

/// <summary>A number with up to three decimals, held as a whole number of thousandths.</summary>
internal sealed class PdfReal(long thousandths) : PdfObject
{
    public long Thousandths => thousandths;
}

internal sealed class PdfName(string value) : PdfObject
{
    public string Value => value;
}

internal sealed class PdfString(byte[] bytes) : PdfObject
{
    [SuppressMessage("Performance", "CA1819", Justification = "The bytes are the object.")]
    public byte[] Bytes => bytes;
}

internal sealed class PdfReference(int number) : PdfObject
{
    public int Number => number;
}

internal sealed class PdfArray(params IEnumerable<PdfObject> items) : PdfObject
{
    public List<PdfObject> Items { get; } = [.. items];
}

/// <summary>Entries in the order in which they were made; setting null makes none.</summary>
internal sealed class PdfDictionary : PdfObject
{
    private readonly OrderedDictionary<string, PdfObject> entries = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, PdfObject>> Entries => entries;

    public int Count => entries.Count;

    public PdfObject? this[string key]
    {
        get => entries.GetValueOrDefault(key);
        set
        {
            if (value is null)
                entries.Remove(key);
            else
                entries[key] = value;
        }
    }
}

/// <summary>Bytes as they stand in the file: compressed where the dictionary names a filter.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> content) : PdfObject
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlyMemory<byte> Content => content;
}
