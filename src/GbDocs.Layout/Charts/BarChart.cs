using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Charts;

/// <summary>Upright bars, side by side or on top of each other; each series has its own pattern, so that no colour is needed to tell them apart.</summary>
internal sealed class BarChart(ChartCanvas canvas)
{
    private static readonly Length Gap = Length.FromPoints(1.5m);

    /// <summary>Draws it.</summary>
    /// <returns>Its height.</returns>
    public Length Draw(Chart chart)
    {
        var isStacked = chart.Kind == ChartKind.StackedBar;
        var values = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToArray();
        var greatest = isStacked ? Enumerable.Range(0, chart.Categories.Length).Max(c => Sum(chart, c)) : values.Max();
        var (plot, bottom) = PlotFrame.Draw(canvas, chart, AxisScale.Of(isStacked ? 0 : values.Min(), greatest));
        for (var category = 0; category < chart.Categories.Length; category++)
        {
            if (isStacked)
                DrawStack(chart, category, plot);
            else
                DrawGroup(chart, category, plot);
        }
        if (chart.Series is [{ Label.Text.Length: 0 }])
            return bottom;
        return new Legend(canvas).Draw([.. chart.Series.Select(s => canvas.NameOf(s.Label))], bottom, DrawBar);
    }

    private static decimal Sum(Chart chart, int category) => chart.Series.Sum(s => s.Values[category] ?? 0);

    private void DrawStack(Chart chart, int category, PlotFrame plot)
    {
        var width = plot.Slot.Scale(3, 5);
        var left = plot.LeftOf(category) + ((plot.Slot - width) / 2);
        var below = 0m;
        for (var i = 0; i < chart.Series.Length; i++)
        {
            var above = below + (chart.Series[i].Values[category] ?? 0);
            var top = plot.LevelOf(above);
            if (above > below)
                DrawBar(new Rectangle(left, top, width, plot.LevelOf(below) - top), i);
            below = above;
        }
        PrintValue(below, new PagePoint(left + (width / 2), plot.LevelOf(below)), plot.Slot);
    }

    private void DrawGroup(Chart chart, int category, PlotFrame plot)
    {
        var group = plot.Slot.Scale(3, 4);
        var width = group / chart.Series.Length;
        for (var i = 0; i < chart.Series.Length; i++)
        {
            if (chart.Series[i].Values[category] is not { } value)
                continue;
            var left = plot.LeftOf(category) + ((plot.Slot - group) / 2) + (width * i);
            var (level, zero) = (plot.LevelOf(value), plot.LevelOf(0));
            DrawBar(new Rectangle(left, Length.Min(level, zero), width, Length.Max(level, zero) - Length.Min(level, zero)), i);
            PrintValue(value, new PagePoint(left + (width / 2), value < 0 ? level + canvas.LineHeight + Gap : level), width);
        }
    }

    // Values that would run into their neighbours are left to the axis.
    private void PrintValue(decimal value, PagePoint top, Length room)
    {
        var text = canvas.Set([ChartNumber.Of(value, canvas.Language)], canvas.Width);
        if (text.Width <= room)
            canvas.Print(text, new PagePoint(top.X, top.Y - canvas.LineHeight - Gap), Alignment.Centre);
    }

    private void DrawBar(Rectangle area, int series)
    {
        canvas.Bar(area, canvas.Accent(series));
        Hatch.Draw(canvas, area, series);
    }
}
