namespace GbDocs.Resolution.References;

/// <summary>Joins targets that follow each other: 7, 8 and 9 are 7–9.</summary>
internal static class TargetRun
{
    // Two neighbours are "7 and 8"; a dash is for three or more, or where the drafter wrote a range.
    private const int ShortestRange = 3;

    /// <summary>The targets in reading order, each once, with runs of three or more as ranges.</summary>
    public static List<Target> Merge(IEnumerable<Target> targets)
    {
        var runs = new List<(Target First, Target Last, int Count)>();
        foreach (var target in targets.DistinctBy(t => (t.Id, t.End.Id)).OrderBy(t => t.Place.Order))
        {
            var count = target.Last is null ? 1 : ShortestRange;
            if (runs is [.., var run] && run.Last.IsFollowedBy(target))
                runs[^1] = (run.First, target.End, run.Count + count);
            else if (runs is not [.., var around] || around.Last.Place.Order < target.Place.Order)
                runs.Add((target, target.End, count));
        }
        return [.. runs.SelectMany(Spread)];
    }

    private static IEnumerable<Target> Spread((Target First, Target Last, int Count) run) => run.Count switch
    {
        1 => [Single(run.First)],
        < ShortestRange => [Single(run.First), Single(run.Last)],
        _ => [run.First with { Last = run.Last }],
    };

    private static Target Single(Target target) => target with { Last = null };
}
