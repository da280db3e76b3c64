using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Text;

/// <summary>
/// Draws a table. Short cells stand in a grid whose columns widen in steps, so that a changed figure seldom moves its neighbours;
/// where a cell holds sentences or lists each cell has lines of its own.
/// </summary>
internal sealed class TablePrinter(TextLines lines, LinePrinter printer, Action<ImmutableArray<Block>> printBlocks)
{
    private const int WidthStep = 8;
    private const int WidestCell = 40;
    private const int WidestGrid = 140;

    /// <summary>Draws a table's grid.</summary>
    public void Print(TableGrid grid)
    {
        if (grid.Rows.IsEmpty)
            return;
        if (GridOf(grid) is { } drawn)
        {
            PrintGrid(grid, drawn);
            return;
        }
        // Measuring met the marks of notes that are printed with their cells now.
        printer.TakeNotes();
        PrintRecords(grid);
    }

    // The cells' words, or null where the table is too wide for a grid.
    private DrawnGrid? GridOf(TableGrid grid)
    {
        if (grid.Rows.Any(r => r.Cells.Any(c => c.Content is not ([] or [Paragraph]))))
            return null;
        var words = grid.Rows.Select(r => r.Cells.Select(WordsOf).ToList()).ToList();
        var widths = new int[grid.Columns.Length];
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (cell, text) in grid.Rows[i].Cells.Zip(words[i]))
            {
                if (text.Length > WidestCell || text.Contains('\n', StringComparison.Ordinal))
                    return null;
                if (cell.ColumnSpan == 1)
                    widths[cell.Column] = Math.Max(widths[cell.Column], Stepped(text.Length));
            }
        }
        var drawn = new DrawnGrid(words, [.. widths.Select(w => Math.Max(w, WidthStep))]);
        return drawn.Widths.Sum() > WidestGrid ? null : drawn;
    }

    private string WordsOf(TableCell cell) => cell.Content is [Paragraph paragraph]
        ? new string(' ', 2 * cell.Indent) + string.Join('\n', printer.Split(paragraph.Content))
        : string.Empty;

    private static int Stepped(int width) => (width + WidthStep - 1) / WidthStep * WidthStep;

    private void PrintGrid(TableGrid grid, DrawnGrid drawn)
    {
        var rule = "+" + string.Concat(drawn.Widths.Select(w => new string('-', w + 2) + "+"));
        lines.Line(rule);
        for (var i = 0; i < grid.Rows.Length; i++)
        {
            lines.Line(RowOf(grid, i, drawn));
            var endsHead = i == grid.HeaderRows - 1;
            if (endsHead || i == grid.Rows.Length - 1)
                lines.Line(endsHead ? rule.Replace('-', '=') : rule);
        }
    }

    private static string RowOf(TableGrid grid, int index, DrawnGrid drawn)
    {
        var (row, line, column) = (grid.Rows[index], "|", 0);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            for (; column < cell.Column; column++)
                line += new string(' ', drawn.Widths[column] + 2) + "|";
            var width = Enumerable.Range(cell.Column, cell.ColumnSpan).Sum(c => drawn.Widths[c]) + (3 * (cell.ColumnSpan - 1));
            line += $" {Aligned(drawn.Words[index][i], width, cell.Alignment ?? grid.Columns[cell.Column].Alignment)} |";
            column = cell.Column + cell.ColumnSpan;
        }
        for (; column < drawn.Widths.Length; column++)
            line += new string(' ', drawn.Widths[column] + 2) + "|";
        return line;
    }

    // A spanning cell may be longer than its columns; it is never cut.
    private static string Aligned(string words, int width, ColumnAlignment alignment) =>
        alignment is ColumnAlignment.End or ColumnAlignment.Decimal ? words.PadLeft(width) : words.PadRight(width);

    private void PrintRecords(TableGrid grid)
    {
        for (var i = 0; i < grid.Rows.Length; i++)
        {
            lines.Glue();
            lines.Line(RuleAbove(grid, i));
            foreach (var cell in grid.Rows[i].Cells)
                PrintCell(cell);
        }
        lines.Glue();
        lines.Line("+--");
    }

    private static string RuleAbove(TableGrid grid, int row) => grid.Rows[row].Role switch
    {
        RowRole.Group => "+-- group",
        RowRole.Subtotal => "+-- subtotal",
        RowRole.Total => "+-- total",
        _ => row > 0 && row == grid.HeaderRows ? "+==" : "+--",
    };

    private void PrintCell(TableCell cell)
    {
        using (lines.Indent("| "))
        using (lines.IndentWithMark(LabelOf(cell), 4))
            printBlocks(cell.Content);
        lines.Glue();
    }

    // "2", "1–3" for a cell over three columns, "2 (2 rows)" for one over two rows.
    private static string LabelOf(TableCell cell)
    {
        var first = (cell.Column + 1).ToString(CultureInfo.InvariantCulture);
        var columns = cell.ColumnSpan == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}–{cell.Column + cell.ColumnSpan}");
        return cell.RowSpan == 1 ? columns : string.Create(CultureInfo.InvariantCulture, $"{columns} ({cell.RowSpan} rows)");
    }

    private sealed record DrawnGrid(List<List<string>> Words, int[] Widths);
}
