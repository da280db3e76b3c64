using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Charts;

/// <summary>Sines without floating point, so that every machine draws the same. Angles are parts of a full turn, clockwise from the top.</summary>
internal static class CircleMath
{
    private const decimal TwoPi = 6.2831853071795864769252867666m;

    /// <summary>The point of a circle at an angle.</summary>
    public static PagePoint At(PagePoint centre, Length radius, decimal turn) =>
        new(centre.X + Times(radius, Sin(turn)), centre.Y - Times(radius, Sin(turn + 0.25m)));

    /// <summary>An arc, as curves of at most an eighth of a turn each; the pen stands at its start.</summary>
    public static IEnumerable<PathSegment> Arc(PagePoint centre, Length radius, decimal from, decimal to)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling((to - from) * 8));
        var step = (to - from) / pieces;
        var handle = Times(radius, 4m / 3 * Sin(step / 4) / Sin((step / 4) + 0.25m)); // 4/3 tan(θ/4)
        for (var i = 0; i < pieces; i++)
        {
            var (start, end) = (from + (step * i), from + (step * (i + 1)));
            var (a, b) = (At(centre, radius, start), At(centre, radius, end));
            var (ta, tb) = (At(default, handle, start + 0.25m), At(default, handle, end + 0.25m));
            yield return new CurveTo(new PagePoint(a.X + ta.X, a.Y + ta.Y), new PagePoint(b.X - tb.X, b.Y - tb.Y), b);
        }
    }

    /// <summary>The sine, by its series; exact to more places than an EMU on a page needs.</summary>
    public static decimal Sin(decimal turn)
    {
        turn -= Math.Floor(turn);
        if (turn > 0.5m)
            return -Sin(turn - 0.5m);
        if (turn > 0.25m)
            turn = 0.5m - turn;
        var x = turn * TwoPi;
        var (sum, term) = (x, x);
        for (var n = 2; n < 20; n += 2)
        {
            term = -term * x * x / (n * (n + 1));
            sum += term;
        }
        return sum;
    }

    private static Length Times(Length length, decimal factor) => new((long)Math.Round(length.Emu * factor, MidpointRounding.AwayFromZero));
}
