using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Charts;

/// <summary>Short labels around a pie; one that would cover the label before it moves outwards, with a line to its slice.</summary>
internal sealed class RingLabels(ChartCanvas canvas, PagePoint centre, Length radius)
{
    private const int MostSteps = 6;

    private readonly List<Rectangle> taken = [];

    /// <summary>Prints a label at an angle.</summary>
    public void Print(decimal turn, ChartText text)
    {
        var distance = radius + Length.FromMillimetres(1.5m);
        var area = AreaAt(turn, distance, text);
        for (var step = 0; step < MostSteps && taken.Exists(t => Overlap(t, area)); step++)
        {
            distance += text.LineHeight;
            area = AreaAt(turn, distance, text);
        }
        if (distance > radius + text.LineHeight)
            canvas.Line(CircleMath.At(centre, radius, turn), CircleMath.At(centre, distance, turn));
        taken.Add(area);
        canvas.Print(text, new PagePoint(area.X, area.Y), Alignment.Start);
    }

    // The label's near side touches the ring: its middle lies further out, the more so the flatter the angle.
    private Rectangle AreaAt(decimal turn, Length distance, ChartText text)
    {
        var at = CircleMath.At(centre, distance, turn);
        var (sideways, upwards) = (CircleMath.Sin(turn), CircleMath.Sin(turn + 0.25m));
        var x = at.X - (text.Width / 2) + Part(text.Width / 2, sideways);
        var y = at.Y - (text.Height / 2) - Part(text.Height / 2, upwards);
        return new Rectangle(x, y, text.Width, text.Height);
    }

    private static Length Part(Length length, decimal part) => new((long)Math.Round(length.Emu * part, MidpointRounding.AwayFromZero));

    private static bool Overlap(Rectangle a, Rectangle b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
