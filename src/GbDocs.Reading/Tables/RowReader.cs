using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Tables;

/// <summary>Reads rows that are written out: <c>:::: {.row}</c> with <c>::::: {.cell}</c>.</summary>
internal sealed class RowReader(Div table, TableSettings settings, Place inside)
{
    private static readonly ImmutableArray<(string Word, RowRole Role)> Roles =
        [("header", RowRole.Header), ("group", RowRole.Group), ("subtotal", RowRole.Subtotal), ("total", RowRole.Total), ("body", RowRole.Body)];

    private readonly List<TableRow> rows = [];
    private readonly List<int> coveredBelow = [];
    private int width;

    /// <summary>The rows; null, and reported, where there are none.</summary>
    public ReadGrid? Read()
    {
        foreach (var child in table.Block.Where(b => !NotesReader.IsNotes(b) && !CheckReader.IsChecks(b)))
        {
            if (child is DivBlock block && new Div(table.Sequence, block) is var row && row.Attributes.TakeFlag("row"))
                AddRow(row);
            else
                Report(MarkdownDiagnostics.NotInside, table.Fragment.SpanOf(child.Span), "blocks “.row” and “.notes”", "a table");
        }
        if (rows.Count == 0)
        {
            Report(TableDiagnostics.CaptionWithoutTable, table.FenceSpan);
            return null;
        }
        if (coveredBelow.Any(n => n > 0))
            Report(TableDiagnostics.SpanBeyond, rows[^1].Cells.IsEmpty ? table.FenceSpan : rows[^1].Cells[0].Span);
        var columns = Enumerable.Range(0, width).Select(c => new TableColumn(
            c < settings.Columns.Length && settings.Columns[c] is { } asked ? asked : ColumnAlignment.Start,
            c < settings.Shares.Length ? settings.Shares[c] : 0));
        return new ReadGrid([.. columns], [.. rows]);
    }

    private void AddRow(Div row)
    {
        var role = RoleOf(row);
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var column = 0;
        foreach (var child in row.Block)
        {
            column = SkipCovered(column);
            if (child is DivBlock block && new Div(table.Sequence, block) is var cell && cell.Attributes.TakeFlag("cell"))
                cells.Add(CellOf(cell, role, ref column));
            else
                Report(MarkdownDiagnostics.NotInside, table.Fragment.SpanOf(child.Span), "blocks “.cell”", "a row of a table");
        }
        column = SkipCovered(column);
        row.Attributes.ReportRest("a row of a table", table.Scope.Diagnostics);
        ReportUnclosed(row, "row");
        width = rows.Count == 0 ? column : width;
        if (column != width)
            Report(TableDiagnostics.RowWidth, row.FenceSpan, Print(column), Print(width));
        for (var c = 0; c < coveredBelow.Count; c++)
            coveredBelow[c] = Math.Max(0, coveredBelow[c] - 1);
        rows.Add(new TableRow(role, cells.ToImmutable()));
    }

    private RowRole RoleOf(Div row)
    {
        var role = RowRole.Body;
        if (row.Attributes.TakeValue("role") is { } item)
        {
            role = Roles.FirstOrDefault(r => r.Word == item.Value, (Word: "body", Role: RowRole.Body)).Role;
            if (Roles.All(r => r.Word != item.Value))
                Report(ShapeDiagnostics.UnknownWord, row.Attributes.ValueSpanOf(item), item.Value, Model.Diagnostics.Nearest.To(item.Value, Roles.Select(r => r.Word)), string.Join(", ", Roles.Select(r => r.Word)));
        }
        foreach (var (word, value) in Roles)
            role = row.Attributes.TakeFlag(word) ? value : role;
        if (role == RowRole.Header && rows.Count > 0 && rows[^1].Role != RowRole.Header)
            Report(TableDiagnostics.HeaderAfterBody, row.FenceSpan);
        return role;
    }

    private TableCell CellOf(Div cell, RowRole role, ref int column)
    {
        var diagnostics = table.Scope.Diagnostics;
        var across = TableSettings.NumberOf(cell.Attributes, "colspan", diagnostics) ?? 1;
        var down = TableSettings.NumberOf(cell.Attributes, "rowspan", diagnostics, greatest: 10_000) ?? 1;
        var made = new TableCell(cell.Fragment.SpanOf(cell.Block.Span), column, [])
        {
            ColumnSpan = across,
            RowSpan = down,
            IsHeader = cell.Attributes.TakeFlag("header") | role == RowRole.Header,
            Indent = TableSettings.NumberOf(cell.Attributes, "indent", diagnostics, greatest: 9) ?? 0,
            Alignment = TableSettings.AlignmentOf(cell.Attributes, "align", diagnostics),
        };
        var language = Languages.Take(cell.Attributes, diagnostics);
        var style = cell.Attributes.TakeClass(table.Scope.Sheet.Paragraphs.ContainsKey)?.Name;
        cell.Attributes.ReportRest("a cell", diagnostics);
        ReportUnclosed(cell, "cell");
        while (coveredBelow.Count < column + across)
            coveredBelow.Add(0);
        for (var c = column; c < column + across; c++)
            coveredBelow[c] = down;
        column += across;
        return made with { Content = cell.Content(inside with { Style = style, Language = language?.Tag, Direction = language?.Direction }) };
    }

    private int SkipCovered(int column)
    {
        while (column < coveredBelow.Count && coveredBelow[column] > 0)
            column++;
        return column;
    }

    private void ReportUnclosed(Div div, string kind)
    {
        if (!div.Block.IsClosed)
            Report(MarkdownDiagnostics.UnclosedDiv, div.FenceSpan, kind);
    }

    private void Report(Model.Diagnostics.DiagnosticDescriptor descriptor, Model.Sources.SourceSpan span, params ReadOnlySpan<string> arguments) =>
        table.Scope.Diagnostics.Report(descriptor, span, arguments);

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
