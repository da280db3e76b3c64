namespace GbDocs.Layout.Breaking;

/// <summary>The best ways found so far to come to each item; a few for each, since they may leave different notes and boxes to be set.</summary>
internal sealed class StartTable(int items)
{
    private const int Beam = 4;

    private readonly List<PageStart>?[] starts = new List<PageStart>?[items + 1];

    /// <summary>Keeps the very first start.</summary>
    public void Offer(PageStart start) => starts[start.Item] = [start];

    /// <summary>Keeps the way that ends a page if it is among the best.</summary>
    public void Offer(PageTrial trial, in PageEnd end)
    {
        var ways = starts[end.Item] ??= new List<PageStart>(1);
        var same = trial.FindSame(ways, end);
        if (same >= 0)
        {
            if (end.Cost < ways[same].Cost)
                ways[same] = trial.After(end);
            return;
        }
        if (ways.Count == Beam && Dearest(ways) is var worst)
        {
            if (end.Cost >= ways[worst].Cost)
                return;
            ways.RemoveAt(worst);
        }
        ways.Add(trial.After(end));
    }

    /// <summary>Takes the ways to an item out, cheapest first.</summary>
    public List<PageStart> Take(int item)
    {
        var ways = starts[item] ?? [];
        starts[item] = null;
        ways.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        return ways;
    }

    private static int Dearest(List<PageStart> ways)
    {
        var worst = 0;
        for (var i = 1; i < ways.Count; i++)
            worst = ways[i].Cost > ways[worst].Cost ? i : worst;
        return worst;
    }
}
