using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>A row of a table.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Cells">The cells that begin in this row, from the first column on; cells that a span from above or from the left covers are left out.</param>
public sealed record TableRow(RowRole Role, ImmutableArray<TableCell> Cells);
