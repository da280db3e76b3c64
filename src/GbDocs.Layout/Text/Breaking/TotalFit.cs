using System.Runtime.InteropServices;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>
/// The best way to break a paragraph: the ends of lines for which the sum of demerits of all lines is least (D. E. Knuth and
/// M. F. Plass, "Breaking Paragraphs into Lines", 1981), in whole numbers. Ragged lines count their empty ends in place of
/// stretched spaces. Every part between two places must fit a line, so that there always is a way.
/// </summary>
internal sealed class TotalFit
{
    private readonly List<FitNode> nodes = [];
    private readonly List<int> active = [];
    private readonly LineCost cost;
    private readonly long[] widths;
    private readonly int[] best;

    private TotalFit(LineFrames frames)
    {
        cost = new LineCost(frames.Shape);
        widths = [.. Enumerable.Range(0, frames.SpecialCount + 1).Select(frames.WidthOf)];
        best = new int[widths.Length * LineCost.FitnessClasses];
    }

    /// <summary>The places chosen, and the badness of the worst line.</summary>
    /// <param name="points">The start, then every place in order; the last is forced.</param>
    /// <param name="frames">The rooms of the lines.</param>
    public static (List<Breakpoint> Ends, int Worst) Solve(List<Breakpoint> points, LineFrames frames)
    {
        var fit = new TotalFit(frames);
        var places = CollectionsMarshal.AsSpan(points);
        fit.nodes.Add(new FitNode(Place: 0, Line: 0, LineCost.NormalFitness, Demerits: 0, Previous: -1, Badness: 0));
        fit.active.Add(0);
        for (var i = 1; i < places.Length; i++)
            fit.Visit(places, i);
        return fit.Ends(places);
    }

    private void Visit(ReadOnlySpan<Breakpoint> places, int place)
    {
        Array.Fill(best, -1);
        var kept = 0;
        for (var i = 0; i < active.Count; i++)
        {
            if (TryLine(places, active[i], place))
                active[kept++] = active[i];
        }
        active.RemoveRange(kept, active.Count - kept);
        foreach (var node in best)
        {
            if (node >= 0)
                active.Add(node);
        }
    }

    // False: the line from this node is too long, and all further ones will be.
    private bool TryLine(ReadOnlySpan<Breakpoint> places, int from, int place)
    {
        var node = nodes[from];
        ref readonly var end = ref places[place];
        var line = new LineContent(
            Breakpoint.WidthBetween(places[node.Place], end), Breakpoint.SpaceBetween(places[node.Place], end), widths[Math.Min(node.Line, widths.Length - 1)]);
        if (!cost.Fits(line))
            return end.Hyphen > 0;
        var (badness, fitness) = cost.Of(line, end.IsForced);
        var demerits = node.Demerits + LineCost.Demerits(badness, end)
            + LineCost.Neighbours(node, fitness, places[node.Place].IsDivided, end)
            + (node.Line > 0 && end.IsForced ? cost.ShortLastLine(line) : 0);
        Keep(new FitNode(place, node.Line + 1, fitness, demerits, from, badness));
        return true;
    }

    // Of the ways to one place, only the best for each kind of last line can be part of the best whole.
    private void Keep(FitNode candidate)
    {
        var slot = (Math.Min(candidate.Line, widths.Length - 1) * LineCost.FitnessClasses) + candidate.Fitness;
        if (best[slot] < 0)
        {
            best[slot] = nodes.Count;
            nodes.Add(candidate);
        }
        else if (candidate.Demerits < nodes[best[slot]].Demerits)
        {
            nodes[best[slot]] = candidate;
        }
    }

    private (List<Breakpoint> Ends, int Worst) Ends(ReadOnlySpan<Breakpoint> places)
    {
        var last = best.Where(n => n >= 0).MinBy(n => nodes[n].Demerits);
        var ends = new List<Breakpoint>();
        var worst = 0;
        for (var node = nodes[last]; node.Previous >= 0; node = nodes[node.Previous])
        {
            ends.Add(places[node.Place]);
            worst = Math.Max(worst, node.Badness);
        }
        ends.Reverse();
        return (ends, worst);
    }
}
