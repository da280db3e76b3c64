using System.Diagnostics;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Text;

/// <summary>Prints a figure as what it shows; the numbers of a chart are a table of the paper.</summary>
internal static class ChartPrinter
{
    /// <summary>Prints a figure's content.</summary>
    /// <param name="lines">Takes the lines.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="markOf">The mark of a note below it.</param>
    public static void Print(TextLines lines, Figure figure, Func<NodeId, string?> markOf)
    {
        switch (figure.Graphic)
        {
            case PictureGraphic graphic:
                lines.Line($"[picture {graphic.Picture.Path}: {figure.AlternativeText}]");
                break;
            case Chart chart:
                lines.Line($"[{NameOf(chart.Kind)}: {figure.AlternativeText}]");
                PrintMarked(lines, chart, markOf);
                break;
            default:
                throw new UnreachableException();
        }
    }

    // A note below needs its mark above.
    private static void PrintMarked(TextLines lines, Chart chart, Func<NodeId, string?> markOf)
    {
        foreach (var label in chart.Series.Select(s => s.Label).Concat(chart.Categories))
        {
            if (label.Note is { } note)
                lines.Line($"{label.Text}[{markOf(note)}]");
        }
    }

    private static string NameOf(ChartKind kind) => kind switch
    {
        ChartKind.Pie => "pie",
        ChartKind.Line => "line chart",
        ChartKind.Bar => "bar chart",
        ChartKind.StackedBar => "stacked bar chart",
        _ => throw new UnreachableException(),
    };
}
