using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace GbDocs.Layout.Fonts;

/// <summary>A stretch of a font file; every read is checked against its end, offsets count from its start.</summary>
internal readonly struct FontData
{
    private readonly byte[] bytes;
    private readonly int start;

    public FontData(ReadOnlyMemory<byte> memory)
    {
        var segment = MemoryMarshal.TryGetArray(memory, out var array) ? array : new ArraySegment<byte>(memory.ToArray());
        bytes = segment.Array!;
        start = segment.Offset;
        Length = segment.Count;
    }

    private FontData(byte[] bytes, int start, int length)
    {
        this.bytes = bytes;
        this.start = start;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlyMemory<byte> Memory => bytes.AsMemory(start, Length);

    public ReadOnlySpan<byte> Span => bytes.AsSpan(start, Length);

    public byte U8(int at) => Span[Checked(at, 1)];

    public sbyte I8(int at) => (sbyte)U8(at);

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Span[Checked(at, 2)..]);

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Span[Checked(at, 2)..]);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Span[Checked(at, 4)..]);

    public int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(Span[Checked(at, 4)..]);

    /// <summary>A 32-bit offset or count that must lie within the file.</summary>
    public int Offset32(int at) => U32(at) is var value && value <= int.MaxValue ? (int)value : throw Outside(at);

    public FontData From(int at) => Part(at, Length - at);

    public FontData Part(int at, int length)
    {
        if (at < 0 || length < 0 || at > Length - length)
            throw Outside(at);
        return new FontData(bytes, start + at, length);
    }

    private int Checked(int at, int size)
    {
        if ((uint)at > (uint)Length || Length - at < size)
            throw Outside(at);
        return at;
    }

    private static FontFormatException Outside(int at) => new($"The font file points outside a table (offset {at}).");
}
