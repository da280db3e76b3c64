using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;

namespace GbDocs.Reading.Tables;

/// <summary>Merges neighbouring cells of a column that say the same, as one answer to two recommendations: <c>merge="2"</c>.</summary>
internal static class EqualCells
{
    /// <summary>The rows with equal body cells of the columns merged downwards.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Columns counted from 1.</param>
    public static ImmutableArray<TableRow> Merge(ImmutableArray<TableRow> rows, ImmutableArray<int> columns)
    {
        var result = rows.ToArray();
        foreach (var column in columns.Select(c => c - 1))
        {
            var top = -1;
            for (var r = 0; r < result.Length; r++)
            {
                if (top >= 0 && IsSame(result[top], result[r], column))
                    (result[top], result[r]) = (Grown(result[top], column), Without(result[r], column));
                else
                    top = CellAt(result[r], column) is null ? -1 : r;
            }
        }
        return [.. result];
    }

    private static bool IsSame(TableRow above, TableRow row, int column) =>
        above.Role == RowRole.Body && row.Role == RowRole.Body
        && CellAt(above, column) is { Content.IsEmpty: false } upper
        && CellAt(row, column) is { RowSpan: 1, ColumnSpan: 1, Content.IsEmpty: false } lower
        && upper.ColumnSpan == 1
        && BlockText.Of(upper.Content) == BlockText.Of(lower.Content);

    private static TableCell? CellAt(TableRow row, int column) => row.Cells.FirstOrDefault(c => c.Column == column);

    private static TableRow Grown(TableRow row, int column) =>
        row with { Cells = [.. row.Cells.Select(c => c.Column == column ? c with { RowSpan = c.RowSpan + 1 } : c)] };

    private static TableRow Without(TableRow row, int column) => row with { Cells = [.. row.Cells.Where(c => c.Column != column)] };
}
