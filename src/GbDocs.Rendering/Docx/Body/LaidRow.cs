using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>A row with a cell for every column.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Cells">Its cells from the first column on, without gaps.</param>
internal sealed record LaidRow(RowRole Role, ImmutableArray<LaidCell> Cells)
{
    /// <summary>The rows of a grid.</summary>
    public static ImmutableArray<LaidRow> Of(TableGrid grid)
    {
        var spans = new (int Rows, TableCell? Cell)[grid.Columns.Length];
        return [.. grid.Rows.Select((row, i) => new LaidRow(row.Role, CellsOf(row, spans, grid.Rows.Length - i)))];
    }

    private static ImmutableArray<LaidCell> CellsOf(TableRow row, (int Rows, TableCell? Cell)[] spans, int rowsLeft)
    {
        var cells = ImmutableArray.CreateBuilder<LaidCell>();
        for (var column = 0; column < spans.Length;)
        {
            var cell = spans[column].Rows > 0 ? Covered(spans, column) : Begun(row, spans, column, rowsLeft);
            for (var i = column; i < column + cell.Width; i++)
                spans[i] = cell.Span == CellSpan.Continues ? (spans[i].Rows - 1, spans[i].Cell) : (Math.Min(cell.Cell?.RowSpan ?? 1, rowsLeft) - 1, cell.Cell);
            cells.Add(cell);
            column += cell.Width;
        }
        return cells.ToImmutable();
    }

    private static LaidCell Covered((int Rows, TableCell? Cell)[] spans, int column)
    {
        var width = 1;
        while (column + width < spans.Length && spans[column + width].Rows > 0 && ReferenceEquals(spans[column + width].Cell, spans[column].Cell))
            width++;
        return new LaidCell(column, width, CellSpan.Continues, spans[column].Cell);
    }

    // A column that no cell begins in and no span covers has an empty cell.
    private static LaidCell Begun(TableRow row, (int Rows, TableCell? Cell)[] spans, int column, int rowsLeft)
    {
        if (row.Cells.FirstOrDefault(c => c.Column == column) is not { } cell)
            return new LaidCell(column, 1, CellSpan.None, null);
        var width = 1;
        while (width < cell.ColumnSpan && column + width < spans.Length && spans[column + width].Rows == 0)
            width++;
        return new LaidCell(column, width, Math.Min(cell.RowSpan, rowsLeft) > 1 ? CellSpan.Begins : CellSpan.None, cell);
    }
}
