using GbDocs.Model.Resolved;

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
            var around = runs.FindIndex(r => Holds(r.First, r.Last, target));
            if (runs is [.., var run] && run.Last.IsFollowedBy(target))
                runs[^1] = (run.First, target.End, run.Count + count);
            else if (around < 0)
                runs.Add((target, target.End, count));
            else if (runs[around].Last.Place.Order < target.End.Place.Order)
                runs[around] = (runs[around].First, target.End, ShortestRange);
        }
        return [.. runs.SelectMany(Spread)];
    }

    // Paragraphs 1–5 hold paragraph 3 and paragraph 4(a), but not table 3.
    private static bool Holds(Target first, Target last, Target target) =>
        target.Place.Order <= last.Place.Order
        && (first.CanReach(target) || (first.Number?.Kind == NumberKind.Paragraph && target.Number?.Kind == NumberKind.ListItem));

    private static IEnumerable<Target> Spread((Target First, Target Last, int Count) run) => run.Count switch
    {
        1 => [Single(run.First)],
        < ShortestRange => [Single(run.First), Single(run.Last)],
        _ => [run.First with { Last = run.Last }],
    };

    private static Target Single(Target target) => target with { Last = null };
}
