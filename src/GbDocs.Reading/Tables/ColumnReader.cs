using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Language;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Tables;

/// <summary>Finds the columns that hold numbers.</summary>
internal static class ColumnReader
{
    /// <summary>For each column whether it holds numbers: all its body cells are numbers or nil, and one at least is a number. A column of years holds names.</summary>
    public static ImmutableArray<bool> Numeric(RoughTable table)
    {
        var width = table.Rows.IsEmpty ? 0 : table.Rows.Max(r => r.Cells.Length);
        return [.. Enumerable.Range(0, width).Select(c => IsNumeric(table, c))];
    }

    /// <summary>Columns with the alignment that was asked for; numbers stand on their decimal point where nothing else was asked for.</summary>
    public static ImmutableArray<TableColumn> Columns(ImmutableArray<bool> numeric, ImmutableArray<ColumnAlignment?> asked, ImmutableArray<int> shares) =>
    [
        .. numeric.Select((isNumeric, c) => new TableColumn(
            c < asked.Length && asked[c] is { } alignment && !(isNumeric && alignment == ColumnAlignment.End)
                ? alignment
                : isNumeric ? ColumnAlignment.Decimal : ColumnAlignment.Start,
            c < shares.Length ? shares[c] : 0)),
    ];

    /// <summary>Notes columns whose figures are printed with different decimals.</summary>
    public static void ReportMixedDecimals(RoughTable table, ImmutableArray<bool> numeric, DiagnosticBag diagnostics)
    {
        for (var c = 0; c < numeric.Length; c++)
        {
            if (!numeric[c])
                continue;
            var column = c;
            var figures = table.Rows.Where(r => r.Role is not RowRole.Header && column < r.Cells.Length).Select(r => r.Cells[column]).Where(x => Numbers.TryParse(x.Text, out _)).ToList();
            // Amounts and percentages of one column are each a series of their own.
            var odd = figures.GroupBy(f => f.Text.Contains('%', StringComparison.Ordinal))
                .SelectMany(series => series.Where(f => Numbers.Decimals(f.Text) != Numbers.Decimals(series.First().Text)))
                .MinBy(f => f.Span.Start);
            if (odd is not null)
                diagnostics.Report(TableDiagnostics.MixedDecimals, odd.Span, (c + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsNumeric(RoughTable table, int column)
    {
        var cells = table.Rows
            .Where(r => r.Role != RowRole.Header && column < r.Cells.Length && r.Cells[column].CoveredBy == CoveredBy.None)
            .Where(r => !r.Cells.Skip(1).All(c => c.CoveredBy == CoveredBy.Left) || r.Cells.Length == 1)
            .Select(r => CellWords.WithoutNote(r.Cells[column].Text))
            .ToList();
        return cells.All(t => Numbers.IsNil(t) || Numbers.TryParse(t, out _)) && cells.Any(t => Numbers.TryParse(t, out _)) && !AreYears(cells);
    }

    // Two at least: a single 2000 may be an amount.
    private static bool AreYears(List<string> cells) => cells.Count > 1 && cells.TrueForAll(c => CalendarYear.CanName(c.Trim()));
}
