using System.Globalization;
using System.Text;
using GbDocs.Model.Papers;

namespace GbDocs.Reading.Charts;

/// <summary>Says in words what a chart shows, for readers who do not see it.</summary>
internal static class ChartWords
{
    private const int MostValues = 40;

    /// <summary>The chart's numbers, category by category; only its shape where there are too many to listen to.</summary>
    public static string Describe(Chart chart, Caption? caption)
    {
        var text = new StringBuilder();
        foreach (var word in caption?.Title.OfType<Text>() ?? [])
            text.Append(word.Value);
        if (text.Length > 0)
            text.Append(". ");
        if (chart.Categories.Length * chart.Series.Length > MostValues)
            return text.Append(string.Join(", ", chart.Series.Select(s => s.Label.Text))).ToString();
        foreach (var series in chart.Series)
            text.Append(Row(chart, series)).Append(' ');
        return text.ToString().TrimEnd();
    }

    private static string Row(Chart chart, ChartSeries series)
    {
        var values = chart.Categories.Zip(series.Values)
            .Where(p => p.Second is not null)
            .Select(p => $"{p.First.Text} {p.Second!.Value.ToString(CultureInfo.InvariantCulture)}");
        var name = series.Label.Text.Length > 0 ? series.Label.Text + ": " : string.Empty;
        return name + string.Join(", ", values) + ".";
    }
}
