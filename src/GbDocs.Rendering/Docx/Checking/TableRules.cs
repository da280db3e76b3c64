using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Tables: every row has cells, every cell ends in a paragraph, all rows have the columns of the grid, at most 63.</summary>
internal static class TableRules
{
    private const int MostColumns = 63;

    public static IEnumerable<string> Check(WordFile file)
    {
        foreach (var (name, root) in file.Stories)
        {
            foreach (var table in root.Descendants(WordFile.W + "tbl"))
            {
                foreach (var fault in CheckTable(table))
                    yield return $"{name}: {fault}";
            }
        }
    }

    private static IEnumerable<string> CheckTable(XElement table)
    {
        var columns = table.Elements(WordFile.W + "tblGrid").Elements(WordFile.W + "gridCol").Count();
        if (columns is 0 or > MostColumns)
            yield return $"a table has {columns} columns.";
        if (table.ElementsAfterSelf().FirstOrDefault()?.Name == WordFile.W + "tbl")
            yield return "two tables touch, and Word makes them one.";
        foreach (var row in table.Elements(WordFile.W + "tr"))
        {
            var cells = row.Elements(WordFile.W + "tc").ToArray();
            if (cells.Length == 0)
                yield return "a row has no cell.";
            else if (cells.Sum(SpanOf) != columns)
                yield return $"a row has {cells.Sum(SpanOf)} of {columns} columns.";
            if (cells.Any(c => c.Elements().LastOrDefault()?.Name != WordFile.W + "p"))
                yield return "a cell does not end in a paragraph.";
        }
    }

    private static int SpanOf(XElement cell) =>
        int.Parse(WordFile.Value(cell.Element(WordFile.W + "tcPr")?.Element(WordFile.W + "gridSpan")) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
}
