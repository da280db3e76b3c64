using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Syntax;
using GbDocs.Reading.Tables;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns <c>.table</c> divs into tables: rows written out, rows of a CSV file, rows that a template makes of data.</summary>
internal static class TableDivConverter
{
    /// <summary>Adds a table and gives the index of the last block that it took.</summary>
    public static int Add(Div div, Md.ContainerBlock container, int index)
    {
        if (div.Attributes.TakeValue("template") is { } template)
        {
            ComposedTables.Add(div, template, CheckReader.Read(div, container, index));
            return index + container.Skip(index + 1).TakeWhile(CheckReader.IsChecks).Count();
        }
        var notes = new LocalNotes(div.Scope.Names);
        var inside = div.Plain with { LocalNotes = notes };
        var settings = TableSettings.Take(div.Scope, NodeText.Of(div.Fragment, div.Block), div.Attributes, div.Place with { LocalNotes = notes });
        var checks = CheckReader.Read(div, container, index);
        var table = div.Attributes.TakeValue("src") is { } source
            ? new CsvTables(div, settings, inside, checks).Read(source)
            : Reckoned(new RowReader(div, settings, inside).Read(), checks, div);
        foreach (var inner in div.Block.Where(NotesReader.IsNotes))
            NotesReader.Read(div.Sequence, (DivBlock)inner, notes);
        var last = NotesReader.TakeAfterTable(div.Sequence, container, index, notes);
        div.Attributes.ReportRest("a table", div.Scope.Diagnostics);
        if (table is { } found)
            div.Sequence.Add(TableAssembler.Assemble(div.Scope, settings, found.Columns, found.Rows, notes));
        return last;
    }

    private static ReadGrid? Reckoned(ReadGrid? grid, List<TableCheck> checks, Div div) =>
        grid is null ? null : grid with { Rows = GridReckoner.Reckon(grid.Rows, grid.Columns.Length, checks, div.Scope.Diagnostics) };
}

/// <summary>Columns and rows that were read.</summary>
internal sealed record ReadGrid(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows);
