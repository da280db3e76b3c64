using System.Diagnostics;
using System.Globalization;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Text;

/// <summary>Prints a figure: a chart as its numbers, one line for each; a picture as what it shows.</summary>
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
                PrintNumbers(lines, chart, label => label.Text + (label.Note is { } note ? $"[{markOf(note)}]" : string.Empty));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void PrintNumbers(TextLines lines, Chart chart, Func<ChartLabel, string> nameOf)
    {
        if (chart.Units.Length > 0)
            lines.Line($"({chart.Units})");
        foreach (var series in chart.Series)
        {
            lines.Line(nameOf(series.Label));
            for (var i = 0; i < chart.Categories.Length; i++)
                lines.Line($"  {nameOf(chart.Categories[i])}: {series.Values[i]?.ToString(CultureInfo.InvariantCulture) ?? "–"}");
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
