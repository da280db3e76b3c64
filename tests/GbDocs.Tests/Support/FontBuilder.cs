using System.Buffers.Binary;
using System.Text;

namespace GbDocs.Tests.Support;

/// <summary>Writes big-endian numbers and puts tables together to a TrueType file.</summary>
internal sealed class FontBuilder
{
    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    /// <summary>Each value as 16 bits.</summary>
    public static byte[] U16(params IEnumerable<int> values) =>
        [.. values.SelectMany(v => new[] { (byte)(v >> 8), (byte)v })];

    /// <summary>Each value as 32 bits.</summary>
    public static byte[] U32(params IEnumerable<long> values) =>
        [.. values.SelectMany(v => new[] { (byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v })];

    public FontBuilder Add(string tag, params byte[][] parts)
    {
        tables[tag] = [.. parts.SelectMany(p => p)];
        return this;
    }

    public byte[] ToFile()
    {
        var directory = new List<byte>([.. U32(0x0001_0000), .. U16(tables.Count, 0, 0, 0)]);
        var body = new List<byte>();
        var bodyStart = 12 + (16 * tables.Count);
        foreach (var (tag, bytes) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. U32(0, bodyStart + body.Count, bytes.Length)]);
            body.AddRange(bytes);
            body.AddRange(new byte[(4 - (bytes.Length % 4)) % 4]);
        }
        return [.. directory, .. body];
    }

    /// <summary>The bytes of one table of a file, for tests that look into what was written.</summary>
    public static ReadOnlyMemory<byte> Table(ReadOnlyMemory<byte> file, string tag)
    {
        var span = file.Span;
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(span[4..]); i++)
        {
            var entry = span.Slice(12 + (16 * i), 16);
            if (Encoding.ASCII.GetString(entry[..4]) == tag)
                return file.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
        return default;
    }
}
