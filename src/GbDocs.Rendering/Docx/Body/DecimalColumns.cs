using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Where the decimal points of a column stand, so that its widest number ends at the end of the column.</summary>
internal static class DecimalColumns
{
    /// <summary>The place in each column, from the start of its text; null for columns that are not aligned so.</summary>
    public static ImmutableArray<Length?> Of(TableGrid grid, ImmutableArray<Length> widths, TableStyle style, StyleSheet sheet)
    {
        var size = sheet.Paragraph(style.Body.ParagraphStyle).Text.Size;
        return [.. grid.Columns.Select((c, i) => c.Alignment == ColumnAlignment.Decimal ? PointOf(grid, i, (widths[i] - style.PaddingSide * 2, size)) : (Length?)null)];
    }

    // Figures are half an em wide or little more in every text face; stops and commas are a quarter.
    private static Length PointOf(TableGrid grid, int column, (Length Width, Length Size) room)
    {
        var widest = grid.Rows.Where(r => r.Role != RowRole.Header).SelectMany(r => r.Cells)
            .Where(c => c.Column == column && c.Content is [Paragraph])
            .Select(c => FractionOf(PlainText.Of(((Paragraph)c.Content[0]).Content)))
            .DefaultIfEmpty(0)
            .Max();
        return Length.Max(room.Width - room.Size.Scale(widest, 100), room.Width / 2);
    }

    /// <summary>Width of what stands after the decimal point, in hundredths of the type size.</summary>
    private static int FractionOf(string number)
    {
        var point = number.LastIndexOf('.');
        var fraction = point < 0 ? number.AsSpan(LastDigit(number) + 1) : number.AsSpan(point);
        var width = 0;
        foreach (var c in fraction)
            width += char.IsAsciiLetterOrDigit(c) ? 56 : c == '%' ? 85 : 28;
        return width;
    }

    private static int LastDigit(string number) => number.AsSpan().LastIndexOfAnyInRange('0', '9');
}
