using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Layout.Charts;

/// <summary>Draws charts from numbers.</summary>
internal sealed class ChartPainter(FlowTools tools, FlowContext context, int element)
{
    /// <summary>The drawing, from its top left corner, and its height.</summary>
    /// <param name="chart">The numbers.</param>
    /// <param name="span">What the drafter wrote.</param>
    public (Length Height, ImmutableArray<PageItem> Items) Draw(Chart chart, SourceSpan span)
    {
        if (!Check(chart, span))
            return (Length.Zero, []);
        var canvas = new ChartCanvas(tools, context, element);
        var height = chart.Kind switch
        {
            ChartKind.Pie when chart.Series.Length == 1 => new PieChart(canvas).Draw(chart),
            ChartKind.Pie => new PieRow(canvas).Draw(chart),
            ChartKind.Line => new LineChart(canvas).Draw(chart),
            ChartKind.Bar or ChartKind.StackedBar => new BarChart(canvas).Draw(chart),
            _ => throw new UnreachableException(),
        };
        return (Length.Min(height, context.PageHeight), canvas.Items);
    }

    private bool Check(Chart chart, SourceSpan span)
    {
        var values = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToArray();
        if (chart.Kind is ChartKind.Pie or ChartKind.StackedBar && values.Any(v => v < 0))
        {
            var kind = chart.Kind == ChartKind.Pie ? "pie" : "stacked bar";
            tools.Diagnostics.Report(PageDiagnostics.NegativePart, span, kind, ChartNumber.Of(values.First(v => v < 0), context.Language));
            return false;
        }
        if (values.Any(v => v != 0))
            return true;
        tools.Diagnostics.Report(PageDiagnostics.EmptyChart, span);
        return false;
    }
}
