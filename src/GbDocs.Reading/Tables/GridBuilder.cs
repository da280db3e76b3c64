using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Tables;

/// <summary>Turns a rectangle with marks of covered cells into rows with spans.</summary>
internal sealed class GridBuilder(RoughTable table, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<RoughRow> rows = table.Rows;

    /// <summary>The rows; a mark that nothing covers is reported and left empty.</summary>
    public ImmutableArray<TableRow> Build()
    {
        var covered = new bool[rows.Length][];
        for (var r = 0; r < rows.Length; r++)
            covered[r] = new bool[rows[r].Cells.Length];
        var result = ImmutableArray.CreateBuilder<TableRow>(rows.Length);
        for (var r = 0; r < rows.Length; r++)
            result.Add(RowOf(r, covered));
        return result.ToImmutable();
    }

    private TableRow RowOf(int r, bool[][] covered)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var c = 0; c < rows[r].Cells.Length; c++)
        {
            if (covered[r][c])
                continue;
            var cell = rows[r].Cells[c];
            if (cell.CoveredBy != CoveredBy.None)
                diagnostics.Report(TableDiagnostics.NothingCovers, cell.Span, cell.CoveredBy == CoveredBy.Left ? "<" : "^");
            cells.Add(CellOf(r, c, covered));
        }
        return new TableRow(RoleOf(r, cells), cells.ToImmutable());
    }

    private TableCell CellOf(int r, int c, bool[][] covered)
    {
        var cell = rows[r].Cells[c];
        var across = 1;
        while (c + across < rows[r].Cells.Length && rows[r].Cells[c + across].CoveredBy == CoveredBy.Left && !covered[r][c + across])
            across++;
        var down = 1;
        while (r + down < rows.Length && IsCoveredFromAbove(r + down, c, across))
            down++;
        for (var y = r; y < r + down; y++)
            Array.Fill(covered[y], true, c, across);
        return new TableCell(cell.Span, c, cell.Content)
        {
            ColumnSpan = across,
            RowSpan = down,
            IsHeader = rows[r].Role == RowRole.Header,
            Indent = cell.Indent,
        };
    }

    private bool IsCoveredFromAbove(int r, int c, int across)
    {
        var cells = rows[r].Cells;
        if (c + across > cells.Length || cells[c].CoveredBy != CoveredBy.Above)
            return false;
        for (var x = c + 1; x < c + across; x++)
        {
            if (cells[x].CoveredBy == CoveredBy.None)
                return false;
        }
        return true;
    }

    // A body row that is one cell over the whole width names the rows after it.
    private RowRole RoleOf(int r, ImmutableArray<TableCell>.Builder cells)
    {
        var isOneCell = rows[r].Role == RowRole.Body && cells.Count == 1 && cells[0].ColumnSpan > 1 && cells[0].ColumnSpan == rows[r].Cells.Length;
        return isOneCell ? RowRole.Group : rows[r].Role;
    }
}
