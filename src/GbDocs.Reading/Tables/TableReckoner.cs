using System.Globalization;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Tables;

/// <summary>Checks declared figures against the cells that they are made of, and fills in those that say <c>=</c>.</summary>
internal sealed class TableReckoner(RoughTable table, DiagnosticBag diagnostics)
{
    private const string Sign = "=";

    private readonly RoughCell[][] cells = [.. table.Rows.Select(r => r.Cells.ToArray())];

    /// <summary>The table with computed figures in it.</summary>
    public RoughTable Reckon(IEnumerable<TableCheck> checks)
    {
        foreach (var check in checks)
            Apply(check);
        ReportLeftOver();
        return new RoughTable([.. table.Rows.Select((r, i) => r with { Cells = [.. cells[i]] })]);
    }

    private void Apply(TableCheck check)
    {
        if (!IsInside(check))
            return;
        if (check.IsRow)
        {
            for (var c = 1; c <= cells[check.Target - 1].Length; c++)
                Compare(check, check.Target, c, [.. check.Parts.Select(r => (r, c))], (check.Whole, c));
            return;
        }
        for (var r = 1; r <= cells.Length; r++)
        {
            if (table.Rows[r - 1].Role is not (RowRole.Header or RowRole.Group))
                Compare(check, r, check.Target, [.. check.Parts.Select(c => (r, c))], (check.Whole, check.Parts[0]));
        }
    }

    private bool IsInside(TableCheck check)
    {
        var rows = check.IsRow ? check.Parts.Add(check.Target).Add(Math.Max(check.Whole, 1)) : [Math.Max(check.Whole, 1)];
        var columns = check.IsRow ? [] : check.Parts.Add(check.Target);
        foreach (var row in rows.Where(r => r > cells.Length))
            diagnostics.Report(TableDiagnostics.RowNumber, check.Span, Print(row));
        foreach (var column in columns.Where(c => c > cells[0].Length))
            diagnostics.Report(TableDiagnostics.ColumnNumber, check.Span, Print(column));
        return rows.All(r => r <= cells.Length) && columns.All(c => c <= cells[0].Length);
    }

    private void Compare(TableCheck check, int row, int column, List<(int Row, int Column)> parts, (int Row, int Column) whole)
    {
        var target = cells[row - 1][column - 1];
        var isAsked = target.Text == Sign;
        if (!isAsked && !Numbers.TryParse(CellWords.WithoutNote(target.Text), out _))
            return;
        var numbers = parts.Where(p => p.Column <= cells[p.Row - 1].Length).Select(p => NumberAt(p.Row, p.Column)).OfType<decimal>().ToList();
        if (numbers.Count == 0 || Value(check, numbers, whole) is not { } value)
            return;
        var decimals = isAsked ? DecimalsOf(check, parts) : Numbers.Decimals(target.Text);
        var printed = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + Print(decimals), CultureInfo.InvariantCulture);
        if (isAsked)
            cells[row - 1][column - 1] = CellWords.WithText(target, printed);
        else if (Numbers.TryParse(CellWords.WithoutNote(target.Text), out var typed) && Math.Abs(typed - value) > (check.Tolerance ?? Rounding(check, numbers.Count, decimals)))
            diagnostics.Report(TableDiagnostics.WrongSum, target.Span, check.Kind.ToString().ToLowerInvariant(), target.Text, printed);
    }

    private decimal? Value(TableCheck check, List<decimal> numbers, (int Row, int Column) whole) => check.Kind switch
    {
        CheckKind.Sum => numbers.Sum(),
        CheckKind.Average => numbers.Average(),
        _ => NumberAt(whole.Row, whole.Column) is { } hundred and not 0 ? numbers[0] / hundred * 100 : null,
    };

    // Each of n rounded figures may be half a unit off, and so may their sum.
    private static decimal Rounding(TableCheck check, int count, int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
            half /= 10;
        return check.Kind == CheckKind.Sum ? half * (count + 1) : half * 2;
    }

    private int DecimalsOf(TableCheck check, List<(int Row, int Column)> parts) =>
        check.Kind == CheckKind.Sum ? parts.Max(p => Numbers.Decimals(cells[p.Row - 1][p.Column - 1].Text)) : 1;

    private decimal? NumberAt(int row, int column) =>
        Numbers.TryParse(CellWords.WithoutNote(cells[row - 1][column - 1].Text), out var number) ? number : null;

    private void ReportLeftOver()
    {
        foreach (var cell in cells.SelectMany(r => r).Where(c => c.Text == Sign))
            diagnostics.Report(TableDiagnostics.CheckCell, cell.Span, Sign);
    }

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
