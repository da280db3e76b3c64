using System.Diagnostics;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>Puts the rows of a table into a galley, band by band: a band is a row, or rows that cells over several rows tie together.</summary>
internal sealed class BandFlow(TableGrid grid, TableStyle style, TableRows rows)
{
    private const int LonelyRow = 2_000;

    private readonly ILookup<int, GridCell> cellsByRow = rows.Cells.ToLookup(c => c.Row);

    /// <summary>Adds rows.</summary>
    public void Add(GalleyBuilder galley, int first, int end)
    {
        for (var row = first; row < end;)
        {
            var bandEnd = EndOfBand(row, end);
            galley.BeforeNext(CostBefore(row, first, end));
            AddBand(galley, row, bandEnd);
            row = bandEnd;
        }
    }

    // Group rows stay with the next, sums with what they sum up; the first and the last row are not left alone.
    private int CostBefore(int row, int first, int end)
    {
        if (row == first)
            return BreakCost.None;
        var isBound = grid.Rows[row - 1].Role == RowRole.Group || grid.Rows[row].Role is RowRole.Subtotal or RowRole.Total;
        return isBound ? BreakCost.Forbidden : row == first + 1 || row == end - 1 ? LonelyRow : BreakCost.None;
    }

    private int EndOfBand(int row, int end)
    {
        var bandEnd = row + 1;
        for (var i = row; i < bandEnd; i++)
        {
            foreach (var cell in cellsByRow[i])
                bandEnd = Math.Min(end, Math.Max(bandEnd, cell.RowEnd));
        }
        return bandEnd;
    }

    private void AddBand(GalleyBuilder galley, int first, int end)
    {
        var cells = Enumerable.Range(first, end - first).SelectMany(r => cellsByRow[r]).ToArray();
        var height = rows.TopOf(end, first);
        galley.Open(new BandEnclosure(galley.Enclosure, [.. cells.Select(c => AreaOf(c, first, height))], style.PaddingEdge));
        var content = cells.Select(c => ContentOf(c, rows.TopOf(c.Row, first))).ToList();
        var slices = BandSlicer.Slice(content, style.RowsMayBreak ? BreakCost.WithinRow : BreakCost.Forbidden);
        if (slices.IsEmpty)
            galley.Add(height - (style.PaddingEdge * 2), []);
        else
            galley.AddParts(slices, height - (style.PaddingEdge * 2));
        galley.Close();
    }

    private GalleyItem[] ContentOf(GridCell cell, Length top)
    {
        if (cell.Content.IsEmpty)
            return [];
        var down = top + Lowering(cell) - cell.Content[0].Top;
        return [.. cell.Content.Select(i => i.Moved(Length.Zero, down))];
    }

    private Length Lowering(GridCell cell)
    {
        var free = rows.TopOf(cell.RowEnd, cell.Row) - (style.PaddingEdge * 2) - cell.Height;
        return GridCell.StyleOf(style, cell.Role).VerticalAlignment switch
        {
            VerticalAlignment.Top => Length.Zero,
            VerticalAlignment.Middle => free / 2,
            VerticalAlignment.Bottom => free,
            _ => throw new UnreachableException(),
        };
    }

    private BandEnclosure.CellArea AreaOf(GridCell cell, int bandStart, Length bandHeight)
    {
        var isLastRow = cell.RowEnd == grid.Rows.Length;
        var own = GridCell.StyleOf(style, cell.Role);
        var last = GridCell.StyleOf(style, grid.Rows[cell.RowEnd - 1].Role);
        var below = isLastRow ? last.Below ?? Border.None : last.Below ?? GridCell.StyleOf(style, grid.Rows[cell.RowEnd].Role).Above ?? style.BetweenRows;
        return new BandEnclosure.CellArea(cell.Left, cell.Width, rows.TopOf(cell.Row, bandStart), rows.TopOf(cell.RowEnd, bandStart))
        {
            BandHeight = bandHeight,
            Background = own.Background,
            Above = cell.Row == 0 ? own.Above ?? Border.None : Border.None,
            Below = below,
            After = cell.ColumnEnd < grid.Columns.Length ? style.BetweenColumns : Border.None,
        };
    }
}
