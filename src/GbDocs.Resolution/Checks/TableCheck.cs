using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Sources;

namespace GbDocs.Resolution.Checks;

/// <summary>Empty columns and group rows without rows.</summary>
internal sealed class TableCheck(DiagnosticBag diagnostics) : PaperWalker
{
    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Table table)
        {
            CheckColumns(table);
            CheckGroups(table);
        }
        base.VisitBlock(block);
    }

    private void CheckColumns(Table table)
    {
        var rows = table.Grid.Rows.Where(r => r.Role != RowRole.Header).ToList();
        if (rows.Count == 0)
            return;
        var isFilled = new bool[table.Grid.Columns.Length];
        foreach (var cell in rows.SelectMany(r => r.Cells).Where(c => !c.Content.IsEmpty && c.ColumnSpan < isFilled.Length))
            isFilled.AsSpan(cell.Column, Math.Min(cell.ColumnSpan, isFilled.Length - cell.Column)).Fill(true);
        if (!isFilled.Contains(true))
            return;
        for (var i = 0; i < isFilled.Length; i++)
        {
            if (!isFilled[i])
                diagnostics.Report(LintDiagnostics.EmptyColumn, HeadOf(table, i), (i + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static SourceSpan HeadOf(Table table, int column) =>
        table.Grid.Rows[0].Cells.FirstOrDefault(c => c.Column <= column && column < c.Column + c.ColumnSpan)?.Span ?? table.Mark.Span;

    private void CheckGroups(Table table)
    {
        var rows = table.Grid.Rows;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Role == RowRole.Group && (i + 1 == rows.Length || rows[i + 1].Role == RowRole.Total))
                diagnostics.Report(LintDiagnostics.StrandedGroup, rows[i].Cells is [var first, ..] ? first.Span : table.Mark.Span, NameOf(rows[i]));
        }
    }

    private static string NameOf(TableRow row) => row.Cells is [{ Content: [Paragraph label, ..] }, ..] ? PlainText.Of(label.Content) : string.Empty;
}
