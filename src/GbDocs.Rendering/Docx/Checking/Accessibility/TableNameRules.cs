using System.Xml.Linq;

namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>Tables: header rows are marked as such (WCAG 1.3.1), and each table has a title or a description. Frames of one cell are no tables.</summary>
internal static class TableNameRules
{
    /// <summary>A first row that looks like a header is one.</summary>
    public static IEnumerable<string> HeaderRows(WordFile file) => Tables(file)
        .Where(t => WordFile.Value(Properties(t)?.Element(WordFile.W + "tblLook"), "firstRow") == "1")
        .Where(t => !t.Elements(WordFile.W + "tr").First().Elements(WordFile.W + "trPr").Elements(WordFile.W + "tblHeader").Any())
        .Select(_ => "A table's first row looks like a header and is not marked as one.");

    /// <summary>Each has a title or a description.</summary>
    public static IEnumerable<string> Names(WordFile file) => Tables(file)
        .Where(t => t.Elements(WordFile.W + "tr").Elements(WordFile.W + "tc").Skip(1).Any() && t.Value.Any(char.IsLetterOrDigit))
        .Where(t => NameOf(t, "tblCaption").Length == 0 && NameOf(t, "tblDescription").Length == 0)
        .Select(_ => "A table has neither a title nor a description.");

    private static IEnumerable<XElement> Tables(WordFile file) => file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "tbl"));

    private static XElement? Properties(XElement table) => table.Element(WordFile.W + "tblPr");

    private static string NameOf(XElement table, string name) => WordFile.Value(Properties(table)?.Element(WordFile.W + name)) ?? string.Empty;
}
