using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Charts;

/// <summary>Lines over the categories; each has its own dashes and its own marks, so that no colour is needed to tell them apart.</summary>
internal sealed class LineChart(ChartCanvas canvas)
{
    private static readonly Length Thick = Length.FromPoints(1.5m);

    private static readonly ImmutableArray<ImmutableArray<Length>> Dashes =
    [
        [], [Points(6), Points(3)], [Points(1.5m), Points(2.5m)], [Points(8), Points(3), Points(1.5m), Points(3)], [Points(12), Points(4)],
    ];

    /// <summary>Draws it.</summary>
    /// <returns>Its height.</returns>
    public Length Draw(Chart chart)
    {
        var values = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToArray();
        var (plot, bottom) = PlotFrame.Draw(canvas, chart, AxisScale.Of(values.Min(), values.Max()));
        for (var i = 0; i < chart.Series.Length; i++)
            DrawSeries(chart.Series[i], plot, i);
        if (chart.Series is [{ Label.Text.Length: 0 }])
            return bottom;
        return new Legend(canvas).Draw([.. chart.Series.Select(s => canvas.NameOf(s.Label))], bottom, Sample);
    }

    private void DrawSeries(ChartSeries series, PlotFrame plot, int index)
    {
        PagePoint? before = null;
        for (var i = 0; i < series.Values.Length; i++)
        {
            PagePoint? point = series.Values[i] is { } value ? new PagePoint(plot.LeftOf(i) + (plot.Slot / 2), plot.LevelOf(value)) : null;
            if (before is { } from && point is { } to)
                canvas.Line(from, to, canvas.Accent(index), Thick, Dashes[index % Dashes.Length]);
            before = point;
        }
        for (var i = 0; i < series.Values.Length; i++)
        {
            if (series.Values[i] is { } value)
                Marker(new PagePoint(plot.LeftOf(i) + (plot.Slot / 2), plot.LevelOf(value)), index);
        }
    }

    private void Sample(Rectangle area, int index)
    {
        var middle = area.Y + (area.Height / 2);
        canvas.Line(new PagePoint(area.X, middle), new PagePoint(area.Right, middle), canvas.Accent(index), Thick, Dashes[index % Dashes.Length]);
        Marker(new PagePoint(area.X + (area.Width / 2), middle), index);
    }

    // Square, diamond, triangle, in turn.
    private void Marker(PagePoint at, int index)
    {
        var r = Points(2.2m);
        (int X, int Y)[] corners = (index % 3) switch
        {
            0 => [(-1, -1), (1, -1), (1, 1), (-1, 1)],
            1 => [(0, -1), (1, 0), (0, 1), (-1, 0)],
            _ => [(0, -1), (1, 1), (-1, 1)],
        };
        var points = corners.Select(c => new PagePoint(at.X + (r * c.X), at.Y + (r * c.Y))).ToArray();
        canvas.Path([new MoveTo(points[0]), .. points.Skip(1).Select(p => new LineTo(p)), new ClosePath()], canvas.Accent(index), null);
    }

    private static Length Points(decimal points) => Length.FromPoints(points);
}
