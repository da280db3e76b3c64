using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>The columns of a table in its measure.</summary>
/// <param name="Lefts">Left edges of the columns, and at the end the right edge of the last, in the galley.</param>
/// <param name="Decimals">For each column the room of its numbers around the decimal point; null where it has none.</param>
internal sealed record TableGeometry(ImmutableArray<Length> Lefts, ImmutableArray<DecimalColumn?> Decimals)
{
    private static readonly Length WideEnough = Length.FromMillimetres(2_000);

    /// <summary>Its width.</summary>
    public Length Width => Lefts[^1] - Lefts[0];

    /// <summary>A cell at its place.</summary>
    public GridCell Place(GridCell cell) => cell with { Left = Lefts[cell.Column], Width = Lefts[cell.ColumnEnd] - Lefts[cell.Column] };

    /// <summary>The columns of a grid.</summary>
    public static TableGeometry Of(TableGrid grid, FlowTools tools, FlowContext context)
    {
        var style = tools.Sheet.Table(grid.Style);
        var measurer = new CellMeasurer(tools, context);
        var cells = GridCell.Of(grid);
        var decimals = Enumerable.Range(0, grid.Columns.Length).Select(c => Numbers(cells.Where(g => g.Column == c), grid, tools, measurer)).ToImmutableArray();
        var needs = grid.Columns.All(c => c.Share > 0) ? [] : Needs(cells, grid, style, (measurer, decimals));
        var widths = ColumnWidths.Of(grid.Columns, needs, context.Area.Width, style.FillsMeasure);
        var lefts = ImmutableArray.CreateBuilder<Length>(widths.Length + 1);
        lefts.Add(context.Area.Left);
        foreach (var width in widths)
            lefts.Add(lefts[^1] + width);
        return new TableGeometry(lefts.ToImmutable(), decimals);
    }

    private static List<ColumnNeed> Needs(
        ImmutableArray<GridCell> cells, TableGrid grid, TableStyle style, (CellMeasurer Measurer, ImmutableArray<DecimalColumn?> Decimals) tools)
    {
        var needs = new List<ColumnNeed>();
        foreach (var cell in cells)
        {
            var need = tools.Measurer.Measure(cell.Cell.Content, GridCell.StyleOf(style, cell.Role).ParagraphStyle);
            var padding = (style.PaddingSide * 2) + (style.IndentStep * cell.Cell.Indent);
            needs.Add(new ColumnNeed(cell.Column, cell.ColumnEnd - cell.Column, need.Min + padding, need.Max + padding));
        }
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            if (tools.Decimals[column] is { } numbers)
                needs.Add(new ColumnNeed(column, 1, numbers.Width + (style.PaddingSide * 2), numbers.Width + (style.PaddingSide * 2)));
        }
        return needs;
    }

    private static DecimalColumn? Numbers(IEnumerable<GridCell> cells, TableGrid grid, FlowTools tools, CellMeasurer measurer)
    {
        DecimalColumn? column = null;
        var style = tools.Sheet.Table(grid.Style);
        foreach (var cell in cells.Where(c => c.Role != RowRole.Header && c.AlignmentIn(grid) == ColumnAlignment.Decimal))
        {
            if (cell.Cell.Content is not [Paragraph paragraph])
                continue;
            var text = tools.Sheet.Paragraph(paragraph.Mark.Style ?? GridCell.StyleOf(style, cell.Role).ParagraphStyle);
            var items = measurer.ItemsOf(paragraph.Content, text);
            if (items.IsEmpty || ParagraphComposer.Compose(items, new ParagraphShape { Width = WideEnough }, tools.Composer.Shaper) is not [var line])
                continue;
            var number = DecimalColumn.Of([.. line.Runs.Select(r => r.Run)], tools.Paper.Paper.Metadata.Language);
            column = column?.With(number) ?? number;
        }
        return column;
    }
}
