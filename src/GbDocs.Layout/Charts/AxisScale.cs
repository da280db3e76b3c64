using System.Collections.Immutable;

namespace GbDocs.Layout.Charts;

/// <summary>The scale of an axis: round numbers from below the least to above the greatest value, zero among them.</summary>
/// <param name="Least">The value at its foot.</param>
/// <param name="Greatest">The value at its top.</param>
/// <param name="Step">From mark to mark.</param>
internal sealed record AxisScale(decimal Least, decimal Greatest, decimal Step)
{
    private const int MostSteps = 6;

    /// <summary>The values that are marked, from the foot.</summary>
    public ImmutableArray<decimal> Marks
    {
        get
        {
            var marks = ImmutableArray.CreateBuilder<decimal>();
            for (var mark = Least; mark <= Greatest; mark += Step)
                marks.Add(mark);
            return marks.ToImmutable();
        }
    }

    /// <summary>The scale for values between two.</summary>
    public static AxisScale Of(decimal least, decimal greatest)
    {
        (least, greatest) = (Math.Min(least, 0), Math.Max(greatest, 0));
        var step = StepFor((greatest - least) / MostSteps);
        return new AxisScale(Math.Floor(least / step) * step, Math.Ceiling(greatest / step) * step, step);
    }

    // 1, 2, 2.5 or 5 times a power of ten.
    private static decimal StepFor(decimal rough)
    {
        var power = 1m;
        while (power < rough / 10 && power < 1e24m)
            power *= 10;
        while (power > rough && power > 1e-12m)
            power /= 10;
        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 2.5m, 5, 10, 20, 25, 50])
        {
            if (power * factor >= rough)
                return power * factor;
        }
        return power * 100;
    }
}
