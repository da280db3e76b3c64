using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Layout.Fonts;

/// <summary>Big-endian numbers into bytes, and tables into a TrueType file.</summary>
internal readonly struct FontWriter(byte[] bytes)
{
    private const uint ChecksumOfFile = 0xB1B0_AFBA; // head checkSumAdjustment makes the whole file sum up to this
    private const int EntrySize = 16;

    public void PutU16(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);

    public void PutU32(int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value);

    /// <summary>Puts tables together; they come in the order of their tags, with checksums.</summary>
    public static byte[] ToFile(SortedDictionary<string, byte[]> tables)
    {
        var bodyStart = 12 + (EntrySize * tables.Count);
        var file = new byte[bodyStart + tables.Values.Sum(Padded)];
        var writer = new FontWriter(file);
        writer.PutHeader(tables.Count);
        var (entry, at) = (12, bodyStart);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            writer.PutU32(entry + 4, Checksum(file.AsSpan(at, Padded(table))));
            writer.PutU32(entry + 8, (uint)at);
            writer.PutU32(entry + 12, (uint)table.Length);
            entry += EntrySize;
            at += Padded(table);
        }
        return file;
    }

    /// <summary>Sets the checksum of the whole file in its head table, which must hold 0 there.</summary>
    public static void Seal(byte[] file, int headAt) => new FontWriter(file).PutU32(headAt + 8, unchecked(ChecksumOfFile - Checksum(file)));

    private void PutHeader(int count)
    {
        var power = 1 << (31 - int.LeadingZeroCount(count));
        PutU32(0, 0x0001_0000);
        PutU16(4, count);
        PutU16(6, power * EntrySize);
        PutU16(8, int.Log2(power));
        PutU16(10, (count - power) * EntrySize);
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        var sum = 0u;
        for (var i = 0; i < words.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(words[i..]));
        return sum;
    }
}
