using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Reading.Tables;

/// <summary>Finds the columns that hold numbers.</summary>
internal static class ColumnReader
{
    /// <summary>For each column whether it holds numbers: all its body cells are numbers or nil, and one at least is a number.</summary>
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

    private static bool IsNumeric(RoughTable table, int column)
    {
        var cells = table.Rows
            .Where(r => r.Role != RowRole.Header && column < r.Cells.Length && r.Cells[column].CoveredBy == CoveredBy.None)
            .Where(r => !r.Cells.Skip(1).All(c => c.CoveredBy == CoveredBy.Left) || r.Cells.Length == 1)
            .Select(r => WithoutNote(r.Cells[column].Text))
            .ToList();
        return cells.All(t => Numbers.IsNil(t) || Numbers.TryParse(t, out _)) && cells.Any(t => Numbers.TryParse(t, out _));
    }

    private static string WithoutNote(string text) => text.IndexOf("[*", StringComparison.Ordinal) is var i and >= 0 ? text[..i] : text;
}
