using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>Sets tables: caption, header rows, which are repeated on each page, rows, notes and source.</summary>
internal sealed class TableFlow(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a table.</summary>
    public void Set(Table table)
    {
        var galley = context.Galley;
        galley.Anchor(table.Id);
        var first = galley.Count;
        using (tools.Structure.Open(ElementOf(table)))
        {
            new CaptionFlow(tools, context).Set(table, table.Caption, StyleNames.TableCaption);
            SetGrid(table);
        }
        var last = galley.Count;
        if (!table.Below.Notes.IsEmpty || !table.Below.Source.IsEmpty)
            galley.BeforeNext(BreakCost.Forbidden);
        new SourceLine(tools, context).Set(table.Mark, table.Below, tools.Sheet.Table(table.Grid.Style).Space);
        for (var i = first; i < last; i++)
            galley.Change(i, item => item.Span.IsNone ? item with { Span = table.Mark.Span } : item);
    }

    private int ElementOf(Table table) => tools.Structure.Add(new StructureElement(tools.Structure.Current, StructureRole.Table)
    {
        Node = table.Id,
        Summary = table.Grid.Description.Length > 0 ? table.Grid.Description : null,
    });

    private void SetGrid(Table table)
    {
        var grid = table.Grid;
        var galley = context.Galley;
        var style = tools.Sheet.Table(grid.Style);
        var geometry = TableGeometry.Of(grid, tools, context);
        tools.ColumnWidths[table.Id] = [.. geometry.Lefts.Skip(1).Zip(geometry.Lefts, (right, left) => right - left)];
        var rows = TableRows.Set(grid, geometry, tools, context);
        var bands = new BandFlow(grid, style, rows);
        galley.Space(table.Caption is null ? style.Space.Before : Length.Zero);
        var first = galley.Count;
        galley.Open(new TableEnclosure(galley.Enclosure, geometry.Lefts[0], geometry.Width, style.Outer));
        var header = RepeatedHeader(table, bands);
        if (header is not null)
            galley.AddParts([header.Moved(Length.Zero, -header.Top)], header.Bottom - header.Top);
        else if (grid.HeaderRows > 0)
            bands.Add(galley, 0, grid.HeaderRows);
        if (grid.HeaderRows < grid.Rows.Length)
            SetBody(galley, grid, bands, header);
        galley.Close();
        if (grid.Rows.Length <= style.KeepTogetherRows)
            galley.KeepFrom(first, BreakCost.WithinShortTable);
        else if (galley.Position - galley[first].Top <= context.PageHeight / 3)
            galley.KeepFrom(first, BreakCost.WithinUnit);
    }

    private static void SetBody(GalleyBuilder galley, TableGrid grid, BandFlow bands, GalleyItem? header)
    {
        if (grid.HeaderRows > 0)
            galley.BeforeNext(BreakCost.Forbidden);
        var shown = header?.Frames.SelectMany(f => f.Items.Select(i => i.Moved(f.X, f.Y - header.Top))).ToImmutableArray() ?? [];
        galley.Open(new BodyEnclosure(galley.Enclosure, shown, header is null ? Length.Zero : header.Bottom - header.Top));
        bands.Add(galley, grid.HeaderRows, grid.Rows.Length);
        galley.Close();
    }

    // One item, since header rows are never divided; null where there are none or they are too high for that.
    private GalleyItem? RepeatedHeader(Table table, BandFlow bands)
    {
        if (table.Grid.HeaderRows == 0)
            return null;
        var head = new GalleyBuilder();
        bands.Add(head, 0, table.Grid.HeaderRows);
        var items = head.ToGalley().Items;
        if (items[^1].Bottom - items[0].Top <= context.PageHeight / 2)
            return GalleyItems.Merge(items);
        tools.Diagnostics.Report(PageDiagnostics.HeaderTooHigh, table.Mark.Span);
        return null;
    }
}
