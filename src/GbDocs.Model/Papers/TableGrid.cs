using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>The columns and rows of a table.</summary>
/// <param name="Columns">Its columns, at least one.</param>
/// <param name="Rows">Its rows from the top, header rows first.</param>
/// <param name="Style">Name of a table style; empty for the style sheet's default.</param>
/// <param name="Description">What the table tells, for readers who do not see it; empty where the caption says it.</param>
public sealed record TableGrid(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows, string Style = "", string Description = "")
{
    /// <summary>How many rows at the top are header rows, repeated on each page.</summary>
    public int HeaderRows => Rows.TakeWhile(r => r.Role == RowRole.Header).Count();
}
