using GbDocs.Model.Papers;

namespace GbDocs.Reading.Tables;

/// <summary>The plain text of cells.</summary>
internal static class CellWords
{
    /// <summary>A cell's text without the mark of a note after it.</summary>
    public static string WithoutNote(string text) => text.IndexOf("[*", StringComparison.Ordinal) is var i and >= 0 ? text[..i] : text;

    /// <summary>The text of a cell that is one paragraph of plain words, as figures are; empty for others.</summary>
    public static string Of(TableCell cell) =>
        cell.Content is [Paragraph paragraph] ? string.Concat(paragraph.Content.OfType<Text>().Select(t => t.Value)).Trim() : string.Empty;

    /// <summary>A cell that says something else.</summary>
    public static RoughCell WithText(RoughCell cell, string text)
    {
        var paragraph = cell.Content is [Paragraph first, ..] ? first with { Content = [new Text(cell.Span, text)] } : null;
        return cell with { Text = text, Content = paragraph is null ? [] : [paragraph] };
    }
}
