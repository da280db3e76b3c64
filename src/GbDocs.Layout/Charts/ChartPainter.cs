using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Charts;

/// <summary>Draws charts from numbers.</summary>
internal sealed class ChartPainter(FlowTools tools, FlowContext context, int element)
{
    /// <summary>The drawing, from its top left corner, and its height.</summary>
    public (Length Height, ImmutableArray<PageItem> Items) Draw(Chart chart)
    {
        _ = (tools, context, element, chart);
        throw new NotSupportedException();
    }
}
