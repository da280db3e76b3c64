using System.Buffers.Binary;

namespace GbDocs.Rendering;

/// <summary>The check sum of zip entries (ISO 3309; APPNOTE 4.4.7) and of the chunks of PNG (ISO/IEC 15948, 5.5), four bytes a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB8_8320;
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>The sum of all bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        while (bytes.Length >= 4)
        {
            sum ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            sum = Tables[3][sum & 0xFF] ^ Tables[2][(sum >> 8) & 0xFF] ^ Tables[1][(sum >> 16) & 0xFF] ^ Tables[0][sum >> 24];
            bytes = bytes[4..];
        }
        foreach (var b in bytes)
            sum = (sum >> 8) ^ Tables[0][(sum ^ b) & 0xFF];
        return ~sum;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[4][];
        for (var t = 0; t < 4; t++)
        {
            tables[t] = new uint[256];
            for (var i = 0; i < 256; i++)
                tables[t][i] = t == 0 ? Shift((uint)i) : (tables[t - 1][i] >> 8) ^ tables[0][tables[t - 1][i] & 0xFF];
        }
        return tables;
    }

    private static uint Shift(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        return value;
    }
}
