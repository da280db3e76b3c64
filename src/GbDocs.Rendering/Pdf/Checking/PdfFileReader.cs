using System.Globalization;
using GbDocs.Rendering.Pdf.Objects;

namespace GbDocs.Rendering.Pdf.Checking;

/// <summary>Reads files as we write them: one cross-reference stream, object streams, deflate. It forgives nothing.</summary>
internal sealed class PdfFileReader
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly SortedDictionary<int, PdfObject> objects = [];

    private PdfFileReader(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    /// <exception cref="PdfSyntaxException">The file cannot be read.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new PdfFileReader(bytes);
        var (number, table) = reader.ReadDirect(reader.StartOfTable());
        if (table is not PdfStream stream || (stream.Dictionary["Type"] as PdfName)?.Value != "XRef")
            throw new PdfSyntaxException("The cross-reference stream is not where the file says.");
        reader.ReadAll(PdfStrings.Decode(stream), number);
        return new PdfFile(bytes, reader.objects, stream.Dictionary);
    }

    private int StartOfTable()
    {
        var at = bytes.Span.LastIndexOf("startxref"u8);
        var number = at < 0 ? null : new PdfParser(bytes, at + "startxref".Length).NextObject() as PdfInteger;
        return number is { Value: var start } && start < bytes.Length ? (int)start : throw new PdfSyntaxException("The file has no “startxref”.");
    }

    private void ReadAll(byte[] table, int tableNumber)
    {
        const int Row = 7;
        var packs = new SortedSet<int>();
        for (var number = 1; number < table.Length / Row; number++)
        {
            var row = table.AsSpan(number * Row, Row);
            var place = (row[1] << 24) | (row[2] << 16) | (row[3] << 8) | row[4];
            if (row[0] == 2)
                packs.Add(place);
            else if (row[0] == 1 && number != tableNumber)
                objects.Add(number, Expect(number, place));
        }
        foreach (var pack in packs)
            Unpack(pack);
    }

    private PdfObject Expect(int number, int place)
    {
        var (found, value) = ReadDirect(place);
        return found == number
            ? value
            : throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"Object {number} is not where the file says."));
    }

    private (int Number, PdfObject Value) ReadDirect(int place)
    {
        var parser = new PdfParser(bytes, place);
        if (parser.NextObject() is not PdfInteger number || parser.NextObject() is not PdfInteger || !parser.TryKeyword("obj"))
            throw new PdfSyntaxException(string.Create(CultureInfo.InvariantCulture, $"No object begins at byte {place}."));
        var value = parser.NextObject();
        if (value is PdfDictionary dictionary && parser.TryKeyword("stream"))
            value = ReadStream(dictionary, parser);
        return parser.TryKeyword("endobj") ? ((int)number.Value, value) : throw new PdfSyntaxException("An object does not end.");
    }

    // PDF/A-2 6.1.7.1: the keyword, a line feed, as many bytes as the dictionary says, a line feed, the keyword.
    private PdfStream ReadStream(PdfDictionary dictionary, PdfParser parser)
    {
        var length = dictionary["Length"] is PdfInteger { Value: >= 0 and < int.MaxValue } size ? (int)size.Value : throw new PdfSyntaxException("A stream has no length.");
        var start = parser.Position + 1;
        if (start + length + 10 > bytes.Length || bytes.Span[start - 1] != '\n' || !bytes.Span[(start + length)..].StartsWith("\nendstream"u8))
            throw new PdfSyntaxException("A stream is not as long as it says.");
        parser.Position = start + length + "\nendstream".Length;
        return new PdfStream(dictionary, bytes.Slice(start, length));
    }

    private void Unpack(int pack)
    {
        if (!objects.Remove(pack, out var value) || value is not PdfStream stream || stream.Dictionary["First"] is not PdfInteger first)
            throw new PdfSyntaxException("An object stream is missing.");
        var content = PdfStrings.Decode(stream);
        var index = new PdfParser(content.AsMemory(0, (int)first.Value));
        while (index.Next() is { Value: PdfInteger number })
        {
            var offset = index.NextObject() is PdfInteger place ? (int)place.Value : throw new PdfSyntaxException("An object stream is broken.");
            objects.Add((int)number.Value, new PdfParser(content, (int)first.Value + offset).NextObject());
        }
    }
}
