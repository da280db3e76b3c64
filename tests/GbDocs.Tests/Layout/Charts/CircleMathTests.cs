using GbDocs.Layout.Charts;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Tests.Layout.Charts;

public sealed class CircleMathTests
{
    [Fact]
    public void Sine_is_exact_to_what_an_EMU_shows()
    {
        for (var i = -720; i <= 720; i++)
            Assert.Equal(Math.Sin(i * Math.PI / 360), (double)CircleMath.Sin(i / 720m), 12);
    }

    [Fact]
    public void Angles_run_clockwise_from_the_top()
    {
        var centre = new PagePoint(new Length(1_000), new Length(1_000));
        PagePoint[] points = [.. new[] { 0, 0.25m, 0.5m, 0.75m }.Select(t => CircleMath.At(centre, new Length(100), t))];
        Assert.Equal([(1_000L, 900L), (1_100L, 1_000L), (1_000L, 1_100L), (900L, 1_000L)], points.Select(p => (p.X.Emu, p.Y.Emu)));
    }

    [Fact]
    public void Arc_ends_where_it_should_and_stays_on_the_circle()
    {
        var radius = Length.FromMillimetres(30);
        var curves = CircleMath.Arc(default, radius, 0.1m, 0.9m).Cast<CurveTo>().ToArray();
        Assert.Equal(CircleMath.At(default, radius, 0.9m), curves[^1].To);
        var from = CircleMath.At(default, radius, 0.1m);
        foreach (var curve in curves)
        {
            var x = (from.X.Emu + (3 * curve.Control1.X.Emu) + (3 * curve.Control2.X.Emu) + curve.To.X.Emu) / 8.0;
            var y = (from.Y.Emu + (3 * curve.Control1.Y.Emu) + (3 * curve.Control2.Y.Emu) + curve.To.Y.Emu) / 8.0;
            Assert.Equal(radius.Emu, Math.Sqrt((x * x) + (y * y)), radius.Emu * 0.0001);
            from = curve.To;
        }
    }
}
