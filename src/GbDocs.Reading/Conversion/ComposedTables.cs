using GbDocs.Model.Papers;
using GbDocs.Reading.Data;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Tables that a template makes of data: <c>::: {.table template=follow-up src=rows.yaml}</c>.</summary>
internal static class ComposedTables
{
    /// <summary>Adds what the template makes; figures that the drafter declared are checked in its first table.</summary>
    public static void Add(Div div, AttributeItem template, List<Tables.TableCheck> checks)
    {
        var scope = div.Scope;
        if (div.Attributes.TakeValue("src") is not { } source)
        {
            scope.Diagnostics.Report(MarkdownDiagnostics.MissingAttribute, div.FenceSpan, "A table that a template makes", "src");
            return;
        }
        foreach (var inner in div.Block.Where(b => !Tables.CheckReader.IsChecks(b)))
            scope.Diagnostics.Report(MarkdownDiagnostics.NotInside, div.Fragment.SpanOf(inner.Span), "what the template makes", "such a table");
        if (DataFiles.Read(scope.Files, source.Value, div.Attributes.ValueSpanOf(source), scope.Diagnostics) is not { } rows)
            return;
        if (scope.Composer?.Invoke(template.Value, div.Attributes.ValueSpanOf(template), rows) is not { } text)
            return;
        var settings = div.Attributes;
        var blocks = BlockConverter.Blocks(scope, text, div.Place);
        var table = blocks.OfType<Table>().FirstOrDefault();
        if (table is null)
            scope.Diagnostics.Report(TableDiagnostics.ComposedNothing, settings.ValueSpanOf(template), template.Value);
        foreach (var block in blocks)
            div.Sequence.Add(ReferenceEquals(block, table) ? WithSettings(div, table, checks) : block);
        settings.ReportRest("a table", scope.Diagnostics);
    }

    // What the drafter says of the table here goes before what the template says.
    private static Table WithSettings(Div div, Table table, List<Tables.TableCheck> checks)
    {
        var given = Tables.TableSettings.Take(div.Scope, new NodeText(div.Fragment.SpanOf(div.Block.Span), table.Id.Value), div.Attributes, div.Place);
        var grid = table.Grid with
        {
            Rows = Tables.EqualCells.Merge(Tables.GridReckoner.Reckon(table.Grid.Rows, table.Grid.Columns.Length, checks, div.Scope.Diagnostics), given.Merged),
            Style = given.Style.Length > 0 ? given.Style : table.Grid.Style,
            Description = given.Description.Length > 0 ? given.Description : table.Grid.Description,
        };
        return table with
        {
            Mark = given.Mark.IsNamed ? given.Mark : table.Mark with { Span = given.Mark.Span },
            Caption = given.Caption ?? table.Caption,
            Grid = grid,
            Below = given.Source.IsEmpty ? table.Below : table.Below with { Source = given.Source },
        };
    }
}
