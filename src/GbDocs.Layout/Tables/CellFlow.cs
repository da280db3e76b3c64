using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>Sets the content of cells.</summary>
internal sealed class CellFlow(FlowTools tools, FlowContext context, TableGrid grid)
{
    private readonly TableStyle style = tools.Sheet.Table(grid.Style);

    /// <summary>Sets a cell whose place and width are known; numbers are put under each other's decimal point.</summary>
    public GridCell Set(GridCell cell, DecimalColumn? decimals)
    {
        using var element = tools.Structure.Open(ElementOf(cell));
        var indent = style.IndentStep * cell.Cell.Indent;
        var width = Length.Max(Length.Zero, cell.Width - (style.PaddingSide * 2) - indent);
        var row = GridCell.StyleOf(style, cell.Role);
        var alignment = cell.AlignmentIn(grid);
        var galley = new GalleyBuilder();
        var inside = context with
        {
            Galley = galley,
            Area = new Area(Length.Zero, width),
            PlainStyle = row.ParagraphStyle,
            ItemStyle = StyleNames.TableListItem,
            Characters = null,
            Alignment = AlignmentOf(alignment, cell.Role),
            Indent = null,
            ListBase = Length.Zero,
            ListDepth = 0,
            IsTop = false,
            IsCell = true,
        };
        new BlockFlow(tools, inside).Flow(cell.Cell.Content);
        // What is higher than half a page would leave a hole above it; the same bound keeps tables whole.
        var items = galley.ToPlainItems(context.PageHeight / 2);
        var left = cell.Left + style.PaddingSide + indent;
        if (alignment == ColumnAlignment.Decimal && cell.Role != RowRole.Header && decimals is { } column && NumberIn(items) is { } number)
            left += ((width - column.Width) / 2) + column.Before - number.Before;
        return cell with { Content = [.. items.Select(i => i.Moved(left, Length.Zero) with { Floats = false, Opens = null })] };
    }

    private static Alignment? AlignmentOf(ColumnAlignment alignment, RowRole role) => alignment switch
    {
        ColumnAlignment.Start => null,
        ColumnAlignment.Centre => Alignment.Centre,
        ColumnAlignment.End => Alignment.End,
        ColumnAlignment.Decimal => role == RowRole.Header ? Alignment.Centre : Alignment.Start,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // Only a number on one line can stand at the point.
    private DecimalColumn? NumberIn(ImmutableArray<GalleyItem> items) =>
        items is [{ Frames: [var line] }] && line.Items.OfType<GlyphItem>().Select(g => g.Run).ToArray() is { Length: > 0 } runs
            ? DecimalColumn.Of(runs, context.Language)
            : null;

    private int ElementOf(GridCell cell)
    {
        var isHeader = cell.Role == RowRole.Header || cell.Cell.IsHeader;
        return tools.Structure.Add(new StructureElement(tools.Structure.Current, isHeader ? StructureRole.TH : StructureRole.TD)
        {
            RowSpan = cell.RowEnd - cell.Row,
            ColumnSpan = cell.ColumnEnd - cell.Column,
            Scope = !isHeader ? HeaderScope.None : cell.Role == RowRole.Header ? HeaderScope.Column : HeaderScope.Row,
        });
    }
}
