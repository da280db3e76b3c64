using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>The cells of a table with their content, and the rows' places.</summary>
/// <param name="Cells">The cells, row by row.</param>
/// <param name="Heights">The heights of the rows, padding included.</param>
internal sealed record TableRows(ImmutableArray<GridCell> Cells, ImmutableArray<Length> Heights)
{
    /// <summary>Sets every cell, row by row.</summary>
    public static TableRows Set(TableGrid grid, TableGeometry geometry, FlowTools tools, FlowContext context)
    {
        var flow = new CellFlow(tools, context, grid);
        var cells = GridCell.Of(grid).ToLookup(c => c.Row);
        var set = new List<GridCell>();
        for (var row = 0; row < grid.Rows.Length;)
        {
            var isHead = row < grid.HeaderRows;
            using var group = tools.Structure.Open(isHead ? StructureRole.THead : StructureRole.TBody);
            for (var end = isHead ? grid.HeaderRows : grid.Rows.Length; row < end; row++)
            {
                using var element = tools.Structure.Open(StructureRole.TR);
                foreach (var cell in cells[row])
                    set.Add(flow.Set(geometry.Place(cell), geometry.Decimals[cell.Column]));
            }
        }
        return new TableRows([.. set], HeightsOf(set, grid, tools.Sheet));
    }

    /// <summary>Top of a row, from the top of another.</summary>
    public Length TopOf(int row, int from)
    {
        var top = Length.Zero;
        for (var i = from; i < row; i++)
            top += Heights[i];
        return top;
    }

    // A cell over several rows makes the last of them higher where it needs to.
    private static ImmutableArray<Length> HeightsOf(List<GridCell> cells, TableGrid grid, StyleSheet sheet)
    {
        var style = sheet.Table(grid.Style);
        var padding = style.PaddingEdge * 2;
        var heights = grid.Rows.Select(r => EmptyLine(sheet.Paragraph(GridCell.StyleOf(style, r.Role).ParagraphStyle)) + padding).ToArray();
        foreach (var cell in cells.OrderBy(c => c.RowEnd - c.Row))
        {
            var others = new Length(heights[cell.Row..(cell.RowEnd - 1)].Sum(h => h.Emu));
            heights[cell.RowEnd - 1] = Length.Max(heights[cell.RowEnd - 1], cell.Height + padding - others);
        }
        return [.. heights];
    }

    private static Length EmptyLine(ParagraphStyle style) =>
        style.LineHeight > Length.Zero ? style.LineHeight : style.Text.Size.Scale(style.LineSpacing, 1_000);
}
