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

    /// <summary>Whether others of its kind stand beside it.</summary>
    public bool IsOneOfSeveral { get; init; }
}
