using System.Collections.Immutable;
using GbDocs.Layout.Galleys;

namespace GbDocs.Layout.Breaking;

/// <summary>
/// Divides a galley and its notes into pages at the least cost of all ways: the paragraph algorithm of Knuth and Plass (1981) on pages,
/// with what footnotes and floating boxes leave unset as part of the state. Time grows with the number of items.
/// </summary>
internal static class PageBreaker
{
    /// <summary>The pages of a section; at least one.</summary>
    public static ImmutableArray<PagePlan> Break(Galley galley, NoteStrip notes, PageRoom room)
    {
        var end = galley.Items.Length;
        var table = new StartTable(end);
        table.Offer(new PageStart(0, 0, [], 0));
        PageStart? best = null;
        var ends = new List<PageEnd>();
        for (var item = 0; item <= end; item++)
        {
            // A page of waiting notes and boxes alone leads to the same item again.
            for (var ways = table.Take(item); ways.Count > 0; ways = table.Take(item))
            {
                foreach (var start in ways)
                {
                    ends.Clear();
                    Extend(table, new PageTrial((galley, notes), room, start, ends), ref best);
                }
            }
        }
        return Trace(best ?? throw new InvalidOperationException("The last page was not reached."));
    }

    private static void Extend(StartTable table, PageTrial trial, ref PageStart? best)
    {
        foreach (var end in trial.Ends())
        {
            if (!trial.IsEnd(end))
                table.Offer(trial, end);
            else if (best is null || end.Cost < best.Cost)
                best = trial.After(end);
        }
    }

    private static ImmutableArray<PagePlan> Trace(PageStart last)
    {
        var plans = new List<PagePlan>();
        for (var start = last; start?.Plan is not null; start = start.Previous)
            plans.Add(start.Plan);
        plans.Reverse();
        return [.. plans];
    }
}
