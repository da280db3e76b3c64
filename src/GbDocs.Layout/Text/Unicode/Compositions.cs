using System.Buffers.Binary;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>Letter and combining mark → the letter that holds both (canonical composition, UAX #15), basic plane only.</summary>
internal static class Compositions
{
    private const int EntrySize = 6;

    private static readonly byte[] Table = CodePointTable.LoadBytes("compositions.bin");

    /// <summary>The composed letter; 0 where there is none.</summary>
    public static int Of(int letter, int mark)
    {
        if (letter > char.MaxValue || mark > char.MaxValue)
            return 0;
        var key = ((uint)letter << 16) | (uint)mark;
        var (low, high) = (0, (Table.Length / EntrySize) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = Table.AsSpan(middle * EntrySize);
            var found = BinaryPrimitives.ReadUInt32BigEndian(entry);
            if (found == key)
                return BinaryPrimitives.ReadUInt16BigEndian(entry[4..]);
            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }
        return 0;
    }
}
