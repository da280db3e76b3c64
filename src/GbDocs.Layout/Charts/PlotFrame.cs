using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Charts;

/// <summary>The plot of a line or bar chart: axis with marks, lines across, names of the categories.</summary>
/// <param name="Area">The plot between the axes.</param>
/// <param name="Scale">The scale of the upright axis.</param>
/// <param name="Categories">How many categories stand side by side.</param>
internal sealed record PlotFrame(Rectangle Area, AxisScale Scale, int Categories)
{
    private static readonly Length Gap = Length.FromMillimetres(1.5m);

    /// <summary>Width of a category.</summary>
    public Length Slot => Area.Width / Categories;

    /// <summary>Left edge of a category.</summary>
    public Length LeftOf(int category) => Area.X + Area.Width.Scale(category, Categories);

    /// <summary>The height at which a value stands.</summary>
    public Length LevelOf(decimal value) =>
        Area.Bottom - new Length((long)Math.Round(Area.Height.Emu * (value - Scale.Least) / (Scale.Greatest - Scale.Least), MidpointRounding.AwayFromZero));

    /// <summary>Draws axis, lines and names.</summary>
    /// <param name="canvas">Takes the drawing.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="scale">Its scale.</param>
    /// <returns>The plot, and where the names below it end.</returns>
    public static (PlotFrame Plot, Length Bottom) Draw(ChartCanvas canvas, Chart chart, AxisScale scale)
    {
        var units = canvas.Set([chart.Units], canvas.Width);
        var marks = scale.Marks.Select(m => canvas.Set([ChartNumber.Of(m, canvas.Language)], canvas.Width / 4)).ToImmutableArray();
        var left = new Length(marks.Max(m => m.Width.Emu)) + (Gap * 2);
        var top = units.Height + canvas.LineHeight;
        var height = Length.Min(canvas.Width / 2, Length.FromMillimetres(70));
        var plot = new PlotFrame(new Rectangle(left, top, canvas.Width - left - Gap, height), scale, Math.Max(1, chart.Categories.Length));
        canvas.Print(units, default);
        plot.DrawMarks(canvas, marks);
        return (plot, plot.DrawNames(canvas, chart));
    }

    private void DrawMarks(ChartCanvas canvas, ImmutableArray<ChartText> marks)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            var level = LevelOf(Scale.Marks[i]);
            var colour = Scale.Marks[i] == 0 ? ChartCanvas.Ink : ChartCanvas.Faint;
            canvas.Line(new PagePoint(Area.X, level), new PagePoint(Area.Right, level), colour);
            canvas.Print(marks[i], new PagePoint(Area.X - Gap, level - (marks[i].Height / 2)), Alignment.End);
        }
        canvas.Line(new PagePoint(Area.X, Area.Y), new PagePoint(Area.X, Area.Bottom));
    }

    // Where there are more names than room, only every second, third … is printed.
    private Length DrawNames(ChartCanvas canvas, Chart chart)
    {
        var every = 1;
        var names = chart.Categories.Select(c => canvas.Set([canvas.NameOf(c)], Slot - Gap)).ToArray();
        while (every < names.Length && names.Any(n => n.Width > (Slot * every) - Gap))
            every++;
        var bottom = Area.Bottom + Gap;
        for (var i = 0; i < names.Length; i += every)
        {
            canvas.Print(names[i], new PagePoint(LeftOf(i) + (Slot / 2), Area.Bottom + Gap), Alignment.Centre);
            bottom = Length.Max(bottom, Area.Bottom + Gap + names[i].Height);
        }
        return bottom + Gap;
    }
}
