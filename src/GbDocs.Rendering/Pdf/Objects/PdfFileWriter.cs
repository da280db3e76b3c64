using System.Buffers.Binary;
using System.Security.Cryptography;

namespace GbDocs.Rendering.Pdf.Objects;

/// <summary>
/// Objects → a file: header, streams as they come, all other objects packed into object streams (ISO 32000-1, 7.5.7), a cross-reference
/// stream (7.5.8) at the end. An object is spelled when it is set and not kept.
/// </summary>
internal sealed class PdfFileWriter
{
    private const int ObjectsInAStream = 200;
    private const int EntrySize = 7; // kind, four bytes, two bytes
    private const byte Direct = 1;
    private const byte Packed = 2;

    private readonly PdfBuffer file = new();
    private readonly List<Entry> entries = [default];
    private readonly List<(int Number, int Offset)> packed = [];
    private PdfBuffer pack = new();

    // The second line says that the file is binary (7.5.2); PDF/A-2 6.1.2 wants four high bytes.
    public PdfFileWriter() => file.Add("%PDF-1.7\n%").Add([0xE2, 0xE3, 0xCF, 0xD3]).Add("\n");

    /// <summary>A number for an object that is set later.</summary>
    public PdfReference Reserve()
    {
        entries.Add(default);
        return new PdfReference(entries.Count - 1);
    }

    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    public void Set(PdfReference reference, PdfObject value)
    {
        if (value is PdfStream stream)
            WriteDirect(reference.Number, stream);
        else
            Pack(reference.Number, value);
    }

    /// <summary>The whole file. The identifier is the hash of all that stands before the cross-reference stream.</summary>
    public ReadOnlyMemory<byte> Finish(PdfReference catalog, PdfReference information)
    {
        FlushPack();
        var identifier = new PdfString(SHA256.HashData(file.Written)[..16]);
        var start = file.Length;
        var table = Reserve();
        entries[table.Number] = new Entry(Direct, start, 0);
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("XRef"),
            ["Size"] = entries.Count,
            ["W"] = new PdfArray(1, 4, 2),
            ["Root"] = catalog,
            ["Info"] = information,
            ["ID"] = new PdfArray(identifier, identifier),
        };
        WriteDirect(table.Number, PdfStreams.Rows(dictionary, Table(), EntrySize));
        return file.Add("startxref\n").AddInteger(start).Add("\n%%EOF\n").Memory;
    }

    private void WriteDirect(int number, PdfStream stream)
    {
        entries[number] = new Entry(Direct, file.Length, 0);
        file.AddInteger(number).Add(" 0 obj\n");
        PdfObjectWriter.Write(stream, file);
        file.Add("\nendobj\n");
    }

    private void Pack(int number, PdfObject value)
    {
        packed.Add((number, pack.Length));
        PdfObjectWriter.Write(value, pack);
        pack.Add((byte)'\n');
        if (packed.Count == ObjectsInAStream)
            FlushPack();
    }

    private void FlushPack()
    {
        if (packed.Count == 0)
            return;
        var stream = Reserve();
        var index = new PdfBuffer();
        for (var i = 0; i < packed.Count; i++)
        {
            index.AddInteger(packed[i].Number).Add((byte)' ').AddInteger(packed[i].Offset).Add((byte)' ');
            entries[packed[i].Number] = new Entry(Packed, stream.Number, i);
        }
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("ObjStm"), ["N"] = packed.Count, ["First"] = index.Length };
        WriteDirect(stream.Number, PdfStreams.Deflated(dictionary, index.Add(pack.Written).Written));
        packed.Clear();
        pack = new PdfBuffer();
    }

    private byte[] Table()
    {
        var table = new byte[entries.Count * EntrySize];
        for (var i = 0; i < entries.Count; i++)
        {
            var row = table.AsSpan(i * EntrySize, EntrySize);
            row[0] = entries[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], entries[i].Place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)entries[i].Index);
        }
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(5), ushort.MaxValue); // object 0, the head of the free list
        return table;
    }

    /// <param name="Kind">0 free, 1 in the file, 2 in an object stream.</param>
    /// <param name="Place">Offset in the file, or number of the object stream.</param>
    /// <param name="Index">Place in the object stream.</param>
    private readonly record struct Entry(byte Kind, int Place, int Index);
}
