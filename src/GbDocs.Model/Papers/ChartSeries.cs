using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>One row of a chart's numbers.</summary>
/// <param name="Label">Its name; the title of its pie.</param>
/// <param name="Values">Its numbers; null where there is none.</param>
public sealed record ChartSeries(ChartLabel Label, ImmutableArray<decimal?> Values);
