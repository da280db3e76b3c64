using System.Collections.Immutable;

namespace GbDocs.Review.Versions;

/// <summary>Pairs the parts of two versions in their order, at the lowest price (Needleman and Wunsch, 1970).</summary>
internal static class Alignment
{
    /// <summary>The pairs from first to last; one side is null where a part has no counterpart.</summary>
    public static IEnumerable<(Part? Original, Part? Version)> Of(ImmutableArray<Part> original, ImmutableArray<Part> version)
    {
        var table = Prices(original, version);
        var (i, j) = (0, 0);
        while (i < original.Length || j < version.Length)
        {
            if (i < original.Length && j < version.Length && table[i, j] == table[i + 1, j + 1] + Likeness.Price(original[i], version[j]))
                yield return (original[i++], version[j++]);
            else if (i < original.Length && table[i, j] == table[i + 1, j] + Likeness.Gap)
                yield return (original[i++], null);
            else
                yield return (null, version[j++]);
        }
    }

    // The lowest price of all parts from i and j on.
    private static int[,] Prices(ImmutableArray<Part> original, ImmutableArray<Part> version)
    {
        var table = new int[original.Length + 1, version.Length + 1];
        for (var i = original.Length; i >= 0; i--)
        {
            for (var j = version.Length; j >= 0; j--)
                table[i, j] = Lowest(table, i, j, (original, version));
        }
        return table;
    }

    private static int Lowest(int[,] table, int i, int j, (ImmutableArray<Part> Original, ImmutableArray<Part> Version) parts)
    {
        var (originals, versions) = (parts.Original.Length - i, parts.Version.Length - j);
        if (originals == 0 || versions == 0)
            return Likeness.Gap * (originals + versions);
        var paired = table[i + 1, j + 1] + Likeness.Price(parts.Original[i], parts.Version[j]);
        return Math.Min(paired, Math.Min(table[i + 1, j], table[i, j + 1]) + Likeness.Gap);
    }
}
