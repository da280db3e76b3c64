using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>A cell at its place in the grid.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Role">What its first row is for.</param>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="RowEnd">The row after its last.</param>
internal sealed record GridCell(TableCell Cell, RowRole Role, int Row, int RowEnd)
{
    /// <summary>Its first column, from 0.</summary>
    public int Column => Cell.Column;

    /// <summary>The column after its last.</summary>
    public required int ColumnEnd { get; init; }

    /// <summary>Its left edge in the table.</summary>
    public Length Left { get; init; }

    /// <summary>Its width.</summary>
    public Length Width { get; init; }

    /// <summary>Its content, from the top of the content on.</summary>
    public ImmutableArray<GalleyItem> Content { get; init; } = [];

    /// <summary>Height of its content.</summary>
    public Length Height => Content.IsEmpty ? Length.Zero : Content[^1].Bottom - Content[0].Top;

    /// <summary>The cells of a grid, row by row; spans that leave the grid, or its head, are cut.</summary>
    public static ImmutableArray<GridCell> Of(TableGrid grid)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var last = row < grid.HeaderRows ? grid.HeaderRows : grid.Rows.Length;
            foreach (var cell in grid.Rows[row].Cells.Where(c => c.Column < grid.Columns.Length))
            {
                var rowEnd = Math.Min(last, row + Math.Max(1, cell.RowSpan));
                var columnEnd = Math.Min(grid.Columns.Length, cell.Column + Math.Max(1, cell.ColumnSpan));
                cells.Add(new GridCell(cell, grid.Rows[row].Role, row, rowEnd) { ColumnEnd = columnEnd });
            }
        }
        return cells.ToImmutable();
    }

    /// <summary>The look of rows of a role.</summary>
    public static RowStyle StyleOf(TableStyle table, RowRole role) => role switch
    {
        RowRole.Header => table.Header,
        RowRole.Body => table.Body,
        RowRole.Group => table.Group,
        RowRole.Subtotal => table.Subtotal,
        RowRole.Total => table.Total,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How its text is aligned.</summary>
    public ColumnAlignment AlignmentIn(TableGrid grid) => Cell.Alignment ?? (Role == RowRole.Group && ColumnEnd - Column > 1
        ? ColumnAlignment.Start
        : grid.Columns[Column].Alignment);
}
