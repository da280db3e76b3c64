using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Charts;

/// <summary>Writes the workbook inside a chart: strings and numbers, never a formula (ECMA-376, part 1, 18.3).</summary>
internal static class Workbook
{
    /// <summary>Name of its one sheet.</summary>
    public const string SheetName = "Sheet1";

    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The workbook of a chart: categories in the first column, a series in each other.</summary>
    public static ReadOnlyMemory<byte> Of(ChartPanel panel)
    {
        var package = new OfficePackage();
        var book = package.Add("xl/workbook.xml", ContentTypes.Workbook);
        package.Relate("rIdWorkbook", RelationshipTypes.Document, book);
        var sheet = package.Add("xl/worksheets/sheet1.xml", ContentTypes.Worksheet);
        var id = book.Relate("rIdSheet", RelationshipTypes.Worksheet, sheet);
        book.Xml.Start("workbook").Attribute("xmlns", Namespace).Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        book.Xml.Start("sheets").Start("sheet").Attribute("name", SheetName).Attribute("sheetId", 1).Attribute("r:id", id).End().End().End();
        WriteRows(sheet.Xml, panel);
        return package.ToFile();
    }

    /// <summary>The range of the cells of a column below its heading: <c>Sheet1!$B$2:$B$5</c>.</summary>
    public static string RangeOf(int column, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{SheetName}!${ChartLetters.Of(column)}$2:${ChartLetters.Of(column)}${rows + 1}");

    /// <summary>The heading of a column.</summary>
    public static string HeadingOf(int column) => $"{SheetName}!${ChartLetters.Of(column)}$1";

    private static void WriteRows(XmlText xml, ChartPanel panel)
    {
        var rows = panel.Rows;
        xml.Start("worksheet").Attribute("xmlns", Namespace).Start("sheetData");
        BeginRow(xml, 1);
        WriteText(xml, 0, 1, panel.Units);
        for (var s = 0; s < rows.Length; s++)
            WriteText(xml, s + 1, 1, rows[s].Label);
        xml.End();
        for (var c = 0; c < panel.Categories.Length; c++)
        {
            BeginRow(xml, c + 2);
            WriteText(xml, 0, c + 2, panel.Categories[c]);
            for (var s = 0; s < rows.Length; s++)
                WriteNumber(xml, s + 1, c + 2, rows[s].Values[c]);
            xml.End();
        }
        xml.End().End();
    }

    private static void BeginRow(XmlText xml, int row) => xml.Start("row").Attribute("r", row);

    private static void WriteText(XmlText xml, int column, int row, string text) =>
        xml.Start("c").Attribute("r", CellOf(column, row)).Attribute("t", "inlineStr").Start("is").Element("t", text).End().End();

    private static void WriteNumber(XmlText xml, int column, int row, decimal? value)
    {
        if (value is { } number)
            xml.Start("c").Attribute("r", CellOf(column, row)).Element("v", number.ToString(CultureInfo.InvariantCulture)).End();
    }

    private static string CellOf(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{ChartLetters.Of(column)}{row}");
}
