using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Tables;

/// <summary>Reads the rows of a CSV file: <c>src="v1.csv" header-rows=2 total-rows="12"</c>.</summary>
internal sealed class CsvTables(Div table, TableSettings settings, Place inside, List<TableCheck> checks)
{
    private readonly PaperScope scope = table.Scope;

    /// <summary>The rows; null, and reported, where the file is missing or holds none.</summary>
    public ReadGrid? Read(AttributeItem source)
    {
        var headerRows = settings.HeaderRows ?? 1;
        var roles = RolesOf();
        var asked = table.Attributes.ValueSpanOf(source);
        if (scope.Files.Text(source.Value, asked) is not { } file)
            return null;
        var rows = CsvReader.Read(file, scope.Diagnostics);
        if (rows.IsEmpty)
        {
            scope.Diagnostics.Report(DataDiagnostics.CsvEmpty, asked);
            return null;
        }
        var rough = new RoughTable([.. rows.Select((row, r) => RowOf(row, rows[0].Length, r < headerRows ? RowRole.Header : roles.GetValueOrDefault(r + 1, RowRole.Body)))]);
        ReportUnknownRows(roles, rows.Length);
        rough = new TableReckoner(rough, scope.Diagnostics).Reckon(checks);
        var numeric = ColumnReader.Numeric(rough);
        ColumnReader.ReportMixedDecimals(rough, numeric, scope.Diagnostics);
        return new ReadGrid(ColumnReader.Columns(numeric, settings.Columns, settings.Shares), WithRowHeaders(new GridBuilder(rough, scope.Diagnostics).Build(), numeric));
    }

    private Dictionary<int, RowRole> RolesOf()
    {
        var roles = new Dictionary<int, RowRole>();
        foreach (var (key, role) in new[] { ("group-rows", RowRole.Group), ("subtotal-rows", RowRole.Subtotal), ("total-rows", RowRole.Total) })
        {
            foreach (var row in TableSettings.NumbersOf(table.Attributes, key, scope.Diagnostics))
                roles[row] = role;
        }
        return roles;
    }

    private void ReportUnknownRows(Dictionary<int, RowRole> roles, int count)
    {
        foreach (var row in roles.Keys.Where(r => r > count))
            scope.Diagnostics.Report(TableDiagnostics.RowNumber, table.FenceSpan, row.ToString(CultureInfo.InvariantCulture));
    }

    private RoughRow RowOf(ImmutableArray<CsvField> row, int width, RowRole role)
    {
        var span = row[0].Span.Through(row[^1].Span);
        if (row.Length != width)
            scope.Diagnostics.Report(DataDiagnostics.CsvWidth, span, row.Length.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture));
        var cells = row.Take(width).Select(CellOf).ToList();
        while (cells.Count < width)
            cells.Add(new RoughCell(span with { Start = span.End, Length = 0 }, CoveredBy.None, string.Empty, []));
        return new RoughRow(span, role, [.. cells]);
    }

    private RoughCell CellOf(CsvField field)
    {
        var text = field.Value.Trim();
        var cover = text switch { "<" => CoveredBy.Left, "^" => CoveredBy.Above, _ => CoveredBy.None };
        if (cover != CoveredBy.None || text.Length == 0)
            return new RoughCell(field.Span, cover, string.Empty, []);
        if (text == "=")
            return new RoughCell(field.Span, CoveredBy.None, text, CellText.Plain(scope, field));
        var indent = (field.Blanks + field.Value.Length - field.Value.TrimStart(' ').Length) / 2;
        return new RoughCell(field.Span, CoveredBy.None, text, CellText.Read(scope, field, inside)) { Indent = indent };
    }

    // The first column names the rows where all others hold numbers.
    private static ImmutableArray<TableRow> WithRowHeaders(ImmutableArray<TableRow> rows, ImmutableArray<bool> numeric)
    {
        if (numeric.Length < 2 || numeric[0] || !numeric.Skip(1).All(n => n))
            return rows;
        return [.. rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c.Column == 0 ? c with { IsHeader = true } : c)] })];
    }
}
