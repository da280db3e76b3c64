using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;

namespace GbDocs.Reading.Tables;

/// <summary>Checks and fills in the declared figures of a table whose cells are written out.</summary>
internal static class GridReckoner
{
    /// <summary>The rows with computed figures in them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="width">How many columns the table has.</param>
    /// <param name="checks">What is declared; where that is nothing, the rows stay as they are.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static ImmutableArray<TableRow> Reckon(ImmutableArray<TableRow> rows, int width, List<TableCheck> checks, DiagnosticBag diagnostics)
    {
        if (checks.Count == 0 || rows.IsEmpty)
            return rows;
        var reckoned = new TableReckoner(new RoughTable([.. rows.Select(r => RowOf(r, width))]), diagnostics).Reckon(checks);
        return [.. rows.Select((row, r) => row with { Cells = [.. row.Cells.Select(c => c with { Content = reckoned.Rows[r].Cells[c.Column].Content })] })];
    }

    private static RoughRow RowOf(TableRow row, int width)
    {
        var span = row.Cells is [var first, ..] ? first.Span : default;
        var cells = Enumerable.Repeat(new RoughCell(span, CoveredBy.Left, string.Empty, []), width).ToArray();
        foreach (var cell in row.Cells.Where(c => c.Column < width))
            cells[cell.Column] = new RoughCell(cell.Span, CoveredBy.None, CellWords.Of(cell), cell.Content);
        return new RoughRow(span, row.Role, [.. cells]);
    }
}
