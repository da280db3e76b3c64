using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Charts;

/// <summary>The slices of a pie, clockwise from the top.</summary>
internal static class PieDisc
{
    /// <summary>Draws the slices, white lines between them.</summary>
    /// <returns>For each value the middle of its slice as a part of a turn; null for values without a slice.</returns>
    public static ImmutableArray<decimal?> Draw(ChartCanvas canvas, PagePoint centre, Length radius, ImmutableArray<decimal?> values)
    {
        var whole = values.Sum(v => v ?? 0);
        var middles = ImmutableArray.CreateBuilder<decimal?>(values.Length);
        var from = 0m;
        for (var i = 0; i < values.Length; i++)
        {
            var part = whole == 0 ? 0 : (values[i] ?? 0) / whole;
            if (part > 0)
                Slice(canvas, (centre, radius), (from, from + part), i);
            middles.Add(part > 0 ? from + (part / 2) : null);
            from += part;
        }
        return middles.ToImmutable();
    }

    private static void Slice(ChartCanvas canvas, (PagePoint Centre, Length Radius) disc, (decimal From, decimal To) turn, int index)
    {
        var start = CircleMath.At(disc.Centre, disc.Radius, turn.From);
        var arc = CircleMath.Arc(disc.Centre, disc.Radius, turn.From, turn.To);
        var isWhole = turn.To - turn.From >= 1;
        IEnumerable<PathSegment> outline = isWhole
            ? [new MoveTo(start), .. arc, new ClosePath()]
            : [new MoveTo(disc.Centre), new LineTo(start), .. arc, new ClosePath()];
        canvas.Path(outline, canvas.Accent(index), new Stroke(Colour.White, Length.FromPoints(1)));
    }
}
