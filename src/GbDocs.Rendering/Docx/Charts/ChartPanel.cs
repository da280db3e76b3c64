using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>One drawing of a chart: its numbers with the labels as they are printed.</summary>
/// <param name="Kind">How the numbers are drawn.</param>
/// <param name="Categories">Labels of slices, years or regions.</param>
/// <param name="Series">Rows of numbers.</param>
/// <param name="Units">What the numbers are in; empty where the caption says it.</param>
internal sealed record ChartPanel(ChartKind Kind, ImmutableArray<string> Categories, ImmutableArray<(string Label, ImmutableArray<decimal?> Values)> Series, string Units)
{
    /// <summary>Title over the drawing; empty for none.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Whether the caption has said the units, so that the axis need not.</summary>
    public bool IsUnitSaid { get; init; }

    /// <summary>Whether others of its kind stand beside it, so that their slices have letters that one legend explains.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Name of the sums on top of stacked bars; empty where none are printed.</summary>
    public string TotalLabel { get; init; } = string.Empty;

    /// <summary>The rows of numbers that the workbook holds: the series, then the sums.</summary>
    public ImmutableArray<(string Label, ImmutableArray<decimal?> Values)> Rows => TotalLabel.Length == 0 ? Series : Series.Add((TotalLabel, Totals));

    private ImmutableArray<decimal?> Totals => [.. Enumerable.Range(0, Categories.Length).Select(c => (decimal?)Series.Sum(s => s.Values[c] ?? 0))];
}
