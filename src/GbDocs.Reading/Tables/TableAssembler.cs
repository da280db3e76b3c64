using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Reading.Conversion;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Tables;

/// <summary>Puts a table together and checks what holds for every table.</summary>
internal static class TableAssembler
{
    // Word opens no table with more (Word specifications and limits).
    private const int MostColumns = 63;

    /// <summary>A table of rows with spans.</summary>
    public static Table Assemble(PaperScope scope, TableSettings settings, ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> rows, LocalNotes notes)
    {
        var span = settings.Mark.Span;
        if (columns.Length > MostColumns)
            scope.Diagnostics.Report(TableDiagnostics.TooManyColumns, span with { Length = 0 }, Print(columns.Length), Print(MostColumns));
        if (rows.All(r => r.Role == RowRole.Header))
            scope.Diagnostics.Report(TableDiagnostics.OnlyHeader, span with { Length = 0 });
        if (!settings.Shares.IsEmpty && settings.Shares.Length != columns.Length)
            scope.Diagnostics.Report(TableDiagnostics.WidthsCount, span with { Length = 0 }, Print(settings.Shares.Length), Print(columns.Length));
        rows = EqualCells.Merge(rows, settings.Merged);
        var grid = new TableGrid(columns, rows, settings.Style, settings.Description);
        return new Table(settings.Mark, settings.Caption, grid, new BelowMatter(notes.Complete(scope.Diagnostics), settings.Source));
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
