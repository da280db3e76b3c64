using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Charts;

/// <summary>One pie; name and share of each slice stand outside, with a line to the slice, one below the other on either side.</summary>
internal sealed class PieChart(ChartCanvas canvas)
{
    private static readonly Length Reach = Length.FromMillimetres(5);
    private static readonly Length Gap = Length.FromMillimetres(1.5m);

    /// <summary>Draws it.</summary>
    /// <returns>Its height.</returns>
    public Length Draw(Chart chart)
    {
        var series = chart.Series[0];
        var radius = Length.Min(canvas.Width / 6, Length.FromMillimetres(32));
        var room = (canvas.Width / 2) - radius - Reach - (Gap * 2);
        var whole = series.Values.Sum(v => v ?? 0);
        var texts = chart.Categories.Select((c, i) => canvas.Set([canvas.NameOf(c), ChartNumber.Share(series.Values[i] ?? 0, whole, canvas.Language)], room)).ToArray();
        var labels = SlicesOf(series.Values, texts);
        var height = Length.Max(radius * 2 + (Reach * 2), Length.Max(HeightOf(labels.Where(l => l.IsRight)), HeightOf(labels.Where(l => !l.IsRight))));
        var centre = new PagePoint(canvas.Width / 2, height / 2);
        PieDisc.Draw(canvas, centre, radius, series.Values);
        Print(labels.Where(l => l.IsRight), centre, radius, height);
        Print(labels.Where(l => !l.IsRight).Reverse(), centre, radius, height);
        return height;
    }

    private static List<Label> SlicesOf(IReadOnlyList<decimal?> values, ChartText[] texts)
    {
        var labels = new List<Label>();
        var (whole, from) = (values.Sum(v => v ?? 0), 0m);
        for (var i = 0; i < values.Count; i++)
        {
            var part = (values[i] ?? 0) / whole;
            if (part > 0)
                labels.Add(new Label(from + (part / 2), texts[i]));
            from += part;
        }
        return labels;
    }

    private static Length HeightOf(IEnumerable<Label> labels) => new(labels.Sum(l => (l.Text.Height + Gap).Emu));

    // From the top: each as near to its slice as the one above allows; then from the foot, so that none hangs over.
    private void Print(IEnumerable<Label> side, PagePoint centre, Length radius, Length height)
    {
        var labels = side.ToArray();
        var tops = new Length[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var wanted = CircleMath.At(centre, radius + Reach, labels[i].Turn).Y - (labels[i].Text.Height / 2);
            var least = i == 0 ? Length.Zero : tops[i - 1] + labels[i - 1].Text.Height + Gap;
            tops[i] = Length.Max(wanted, least);
        }
        var bottom = height;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            tops[i] = Length.Max(Length.Zero, Length.Min(tops[i], bottom - labels[i].Text.Height));
            bottom = tops[i] - Gap;
        }
        for (var i = 0; i < labels.Length; i++)
            Print(labels[i], tops[i], centre, radius);
    }

    private void Print(Label label, Length top, PagePoint centre, Length radius)
    {
        var sign = label.IsRight ? 1 : -1;
        var edge = CircleMath.At(centre, radius, label.Turn);
        var middle = top + (label.Text.Height / 2);
        var column = centre.X + ((radius + Reach) * sign);
        var knee = new PagePoint(CircleMath.At(centre, radius + (Reach / 2), label.Turn).X, middle);
        canvas.Line(edge, new PagePoint((knee.X - column) * sign > default(Length) ? column : knee.X, middle));
        canvas.Line(new PagePoint((knee.X - column) * sign > default(Length) ? column : knee.X, middle), new PagePoint(column, middle));
        canvas.Print(label.Text, new PagePoint(column + (Gap * sign), top), label.IsRight ? Alignment.Start : Alignment.End);
    }

    private sealed record Label(decimal Turn, ChartText Text)
    {
        public bool IsRight => Turn < 0.5m;
    }
}
