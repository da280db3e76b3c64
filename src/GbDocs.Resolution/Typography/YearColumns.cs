using GbDocs.Model.Language;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Typography;

/// <summary>Finds the columns of a table whose figures are years: 2024 is no amount and takes no separator.</summary>
internal static class YearColumns
{
    /// <summary>For each column whether all its figures are years.</summary>
    public static bool[] Of(Table table)
    {
        var (years, others) = (new bool[table.Grid.Columns.Length], new bool[table.Grid.Columns.Length]);
        // What a chart draws is amounts.
        if (table.Figure is not null)
            return years;
        foreach (var cell in table.Grid.Rows.Where(r => r.Role != RowRole.Header).SelectMany(r => r.Cells).Where(c => c.ColumnSpan == 1 && !c.Content.IsEmpty))
            (IsYear(cell) ? years : others)[cell.Column] = true;
        return [.. years.Zip(others, (hasYears, hasOthers) => hasYears && !hasOthers)];
    }

    private static bool IsYear(TableCell cell) =>
        cell.Content is [Paragraph { Content: [Text text] }] && CalendarYear.CanName(text.Value);
}
