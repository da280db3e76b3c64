namespace GbDocs.Layout.Fonts;

/// <summary>Kerning pairs of older fonts (table kern version 0, horizontal subtables of format 0).</summary>
internal sealed class KernTable
{
    private const int Horizontal = 0x1;
    private const int MinimumOrCrossStream = 0x6;
    private const int PairSize = 6;

    private readonly List<FontData> subtables = [];

    public KernTable(FontData table)
    {
        var at = 4;
        for (var i = 0; table.U16(0) == 0 && i < table.U16(2); i++)
        {
            var coverage = table.U16(at + 4);
            var pairs = table.U16(at + 6); // the length of a long subtable does not fit its 16 bits, the count of pairs does
            if (coverage >> 8 == 0 && (coverage & Horizontal) != 0 && (coverage & MinimumOrCrossStream) == 0)
                subtables.Add(table.Part(at + 14, pairs * PairSize));
            at += Math.Max((int)table.U16(at + 2), 14);
        }
    }

    /// <summary>What stands between two glyphs, in font units.</summary>
    public int Between(ushort left, ushort right)
    {
        var key = ((uint)left << 16) | right;
        var sum = 0;
        foreach (var pairs in subtables)
            sum += Find(pairs, key);
        return sum;
    }

    private static int Find(FontData pairs, uint key)
    {
        var (low, high) = (0, (pairs.Length / PairSize) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = pairs.U32(middle * PairSize);
            if (found == key)
                return pairs.I16((middle * PairSize) + 4);
            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }
        return 0;
    }
}
