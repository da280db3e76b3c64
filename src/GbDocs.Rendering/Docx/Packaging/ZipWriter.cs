using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GbDocs.Rendering.Docx.Packaging;

/// <summary>
/// Writes a zip file (PKWARE APPNOTE 6.3) whose bytes depend on its entries alone. The framework's own archive writes the name of
/// the operating system into each entry.
/// </summary>
internal sealed class ZipWriter
{
    // 1 January 1980, the first day that a zip file knows, and what Word writes.
    private const uint FixedTime = (1 << 16) | (1 << 21);
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;
    private const ushort Deflated = 8;

    private readonly ArrayBufferWriter<byte> file = new(1 << 16);
    private readonly ArrayBufferWriter<byte> directory = new(1 << 12);
    private ushort count;

    /// <summary>Adds an entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var packed = Deflate(content);
        var entry = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(entry, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(2), Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(4), Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(6), FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(10), Crc32.Of(content));
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(14), (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(18), (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(22), (ushort)Encoding.UTF8.GetByteCount(name));
        AddToDirectory(name, entry);
        file.Write("PK\u0003\u0004"u8);
        file.Write(entry);
        file.Write(Encoding.UTF8.GetBytes(name));
        file.Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        count++;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> ToFile()
    {
        var end = new byte[18];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(4), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(6), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(8), (uint)directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)file.WrittenCount);
        file.Write(directory.WrittenSpan);
        file.Write("PK\u0005\u0006"u8);
        file.Write(end);
        return file.WrittenMemory;
    }

    // Comment, disk and attributes stay zero.
    private void AddToDirectory(string name, ReadOnlySpan<byte> entry)
    {
        Span<byte> made = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(made, Version);
        Span<byte> rest = stackalloc byte[14];
        rest.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(rest[10..], (uint)file.WrittenCount);
        directory.Write("PK\u0001\u0002"u8);
        directory.Write(made);
        directory.Write(entry);
        directory.Write(rest);
        directory.Write(Encoding.UTF8.GetBytes(name));
    }

    private static MemoryStream Deflate(ReadOnlySpan<byte> content)
    {
        var packed = new MemoryStream((content.Length / 4) + 64);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed;
    }
}
