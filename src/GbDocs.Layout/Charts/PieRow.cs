using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Charts;

/// <summary>Pies side by side with one legend; a letter at each slice leads to its name, so that no colour is needed to read it.</summary>
internal sealed class PieRow(ChartCanvas canvas)
{
    private static readonly Length Gap = Length.FromMillimetres(3);

    /// <summary>Draws them.</summary>
    /// <returns>Their height.</returns>
    public Length Draw(Chart chart)
    {
        var perRow = Math.Min(chart.Series.Length, 3);
        var panel = canvas.Width / perRow;
        var top = Length.Zero;
        for (var i = 0; i < chart.Series.Length; i += perRow)
        {
            var row = chart.Series.Skip(i).Take(perRow).ToArray();
            var titles = row.Select(s => canvas.Set([canvas.NameOf(s.Label)], panel - Gap, bold: true)).ToArray();
            var titleHeight = new Length(titles.Max(t => t.Height.Emu));
            var bottom = top;
            for (var j = 0; j < row.Length; j++)
            {
                var middle = (panel * j) + (panel / 2);
                canvas.Print(titles[j], new PagePoint(middle, top + titleHeight - titles[j].Height), Alignment.Centre);
                bottom = Length.Max(bottom, DrawPie(row[j], middle, top + titleHeight + Gap, panel));
            }
            top = bottom + Gap;
        }
        var names = chart.Categories.Select((c, i) => $"{ChartLetters.Of(i)}  {canvas.NameOf(c)}");
        return new Legend(canvas).Draw([.. names], top, (area, i) => canvas.Bar(area, canvas.Accent(i)));
    }

    private Length DrawPie(ChartSeries series, Length middle, Length top, Length panel)
    {
        var radius = Length.Min(panel / 4, Length.FromMillimetres(26));
        var reach = canvas.LineHeight + Length.FromMillimetres(3);
        var centre = new PagePoint(middle, top + reach + radius);
        var whole = series.Values.Sum(v => v ?? 0);
        var middles = PieDisc.Draw(canvas, centre, radius, series.Values);
        var ring = new RingLabels(canvas, centre, radius);
        for (var i = 0; i < middles.Length; i++)
        {
            if (middles[i] is { } turn)
                ring.Print(turn, canvas.Set([$"{ChartLetters.Of(i)} {ChartNumber.Share(series.Values[i] ?? 0, whole, canvas.Language)}"], panel));
        }
        return centre.Y + radius + reach;
    }
}
