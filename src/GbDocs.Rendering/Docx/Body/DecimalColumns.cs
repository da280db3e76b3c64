using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Where the decimal points of a column stand, so that its numbers stand together in the middle of it.</summary>
internal static class DecimalColumns
{
    /// <summary>The place in each column, from the start of its text; null for columns that are not aligned so.</summary>
    public static ImmutableArray<Length?> Of(TableGrid grid, ImmutableArray<Length> widths, TableStyle style, StyleSheet sheet)
    {
        var size = sheet.Paragraph(style.Body.ParagraphStyle).Text.Size;
        return [.. grid.Columns.Select((_, i) => IsDecimal(grid, i) ? PointOf(grid, i, (widths[i] - style.PaddingSide * 2, size)) : (Length?)null)];
    }

    // A column is, where it is said of it or of a cell in it.
    private static bool IsDecimal(TableGrid grid, int column) => grid.Columns[column].Alignment == ColumnAlignment.Decimal
        || grid.Rows.Any(r => r.Cells.Any(c => c.Column == column && c.Alignment == ColumnAlignment.Decimal));

    // Figures are half an em wide or little more in every text face; stops and commas are a quarter.
    private static Length PointOf(TableGrid grid, int column, (Length Width, Length Size) room)
    {
        var numbers = grid.Rows.Where(r => r.Role != RowRole.Header).SelectMany(r => r.Cells)
            .Where(c => c.Column == column && c.Content is [Paragraph])
            .Select(c => PartsOf(PlainText.Of(((Paragraph)c.Content[0]).Content)))
            .DefaultIfEmpty((Before: 0, After: 0))
            .ToArray();
        var (before, after) = (room.Size.Scale(numbers.Max(n => n.Before), 100), room.Size.Scale(numbers.Max(n => n.After), 100));
        // Whole points, so that columns of like numbers share a style.
        return Length.FromPoints(decimal.Round((Length.Max((room.Width - before - after) / 2, Length.Zero) + before).Points));
    }

    // Widths before the decimal point and from it on, in hundredths of the type size.
    private static (int Before, int After) PartsOf(string number)
    {
        var point = number.LastIndexOf('.');
        if (point < 0)
            point = number.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return (WidthOf(number.AsSpan(0, point)), WidthOf(number.AsSpan(point)));
    }

    private static int WidthOf(ReadOnlySpan<char> characters)
    {
        var width = 0;
        foreach (var c in characters)
            width += char.IsAsciiLetterOrDigit(c) ? 53 : c == '%' ? 85 : 28;
        return width;
    }
}
