using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Charts;

/// <summary>White lines over a bar: none, rising, falling, level, upright, in the order of the series.</summary>
internal static class Hatch
{
    private static readonly Length Distance = Length.FromPoints(4);
    private static readonly Length Width = Length.FromPoints(0.8m);

    /// <summary>Draws the lines of a series, cut at the bar's edges.</summary>
    public static void Draw(ChartCanvas canvas, Rectangle area, int series)
    {
        var pattern = series % 5;
        if (pattern == 0 || area.Width <= Length.Zero || area.Height <= Length.Zero)
            return;
        var end = pattern switch { 3 => area.Height, 4 => area.Width, _ => area.Width + area.Height };
        for (var at = Distance / 2; at < end; at += Distance)
        {
            var (from, to) = pattern switch
            {
                1 => Diagonal(area, at, isRising: true),
                2 => Diagonal(area, at, isRising: false),
                3 => (new PagePoint(area.X, area.Y + at), new PagePoint(area.Right, area.Y + at)),
                _ => (new PagePoint(area.X + at, area.Y), new PagePoint(area.X + at, area.Bottom)),
            };
            canvas.Line(from, to, Colour.White, Width);
        }
    }

    // The line x + y = sum of the rectangle at the origin, or its mirror image.
    private static (PagePoint From, PagePoint To) Diagonal(Rectangle area, Length sum, bool isRising)
    {
        var x1 = Length.Max(Length.Zero, sum - area.Height);
        var x2 = Length.Min(area.Width, sum);
        var (y1, y2) = (sum - x1, sum - x2);
        return isRising
            ? (new PagePoint(area.X + x1, area.Y + y1), new PagePoint(area.X + x2, area.Y + y2))
            : (new PagePoint(area.X + x1, area.Bottom - y1), new PagePoint(area.X + x2, area.Bottom - y2));
    }
}
