using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Tables;

/// <summary>
/// Cuts cells that stand side by side into slices between which a page may end. A cut lies at the bottom of some line; a line of another
/// cell that it would cross belongs to the slice below, so that no line is cut and all keep their places to each other.
/// </summary>
internal static class BandSlicer
{
    /// <summary>The slices, from the top.</summary>
    /// <param name="cells">The lines of each cell at their places.</param>
    /// <param name="withinRow">What it costs to cut a row.</param>
    public static ImmutableArray<GalleyItem> Slice(IReadOnlyList<GalleyItem[]> cells, int withinRow)
    {
        var cuts = cells.SelectMany(c => c.Select(i => i.Bottom)).Distinct().Order().ToArray();
        var next = new int[cells.Count];
        var slices = new List<GalleyItem>();
        foreach (var cut in cuts)
        {
            var parts = new List<GalleyItem>();
            var cost = BreakCost.None;
            for (var c = 0; c < cells.Count; c++)
            {
                if (next[c] > 0 && next[c] < cells[c].Length)
                    cost = Math.Max(cost, Math.Max(withinRow, cells[c][next[c]].BreakCost));
                for (; next[c] < cells[c].Length && cells[c][next[c]].Bottom <= cut; next[c]++)
                    parts.Add(cells[c][next[c]]);
            }
            if (parts.Count > 0)
                slices.Add(Join(parts, slices.Count == 0 ? BreakCost.None : cost, cut));
        }
        return RaiseTops(slices);
    }

    private static GalleyItem Join(List<GalleyItem> parts, int cost, Length bottom) => parts[0] with
    {
        Top = new Length(parts.Min(p => p.Top.Emu)),
        Bottom = bottom,
        BreakCost = cost,
        Frames = [.. parts.SelectMany(p => p.Frames)],
        Notes = [.. parts.SelectMany(p => p.Notes)],
        Anchors = [.. parts.SelectMany(p => p.Anchors)],
        Span = parts[0].Span,
    };

    // A page that begins with a slice begins at the top of the highest line that is still to come.
    private static ImmutableArray<GalleyItem> RaiseTops(List<GalleyItem> slices)
    {
        var top = Length.Unbounded;
        for (var i = slices.Count - 1; i >= 0; i--)
        {
            top = Length.Min(top, slices[i].Top);
            slices[i] = slices[i] with { Top = top };
        }
        return [.. slices];
    }
}
