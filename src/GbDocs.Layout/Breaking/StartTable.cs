namespace GbDocs.Layout.Breaking;

/// <summary>The best ways found so far to come to each item; a few for each, since they may leave different notes and boxes to be set.</summary>
internal sealed class StartTable(int items)
{
    private const int Beam = 4;

    private readonly List<PageStart>?[] starts = new List<PageStart>?[items + 1];

    /// <summary>Keeps a way if it is among the best.</summary>
    public void Offer(PageStart start)
    {
        var ways = starts[start.Item] ??= new List<PageStart>(1);
        var same = ways.FindIndex(start.LeavesTheSameAs);
        if (same >= 0)
        {
            if (start.Cost < ways[same].Cost)
                ways[same] = start;
            return;
        }
        ways.Add(start);
        if (ways.Count > Beam)
            ways.RemoveAt(ways.FindIndex(w => w.Cost == ways.Max(o => o.Cost)));
    }

    /// <summary>Takes the ways to an item out, cheapest first.</summary>
    public List<PageStart> Take(int item)
    {
        var ways = starts[item] ?? [];
        starts[item] = null;
        ways.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return ways;
    }
}
