using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Syntax;
using GbDocs.Reading.Tables;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns pipe tables into the model's, with the caption line before or after them.</summary>
internal static class PipeTableConverter
{
    /// <summary>Whether a caption stands next to a pipe table.</summary>
    public static bool TakesCaption(BlockSequence sequence, Md.ContainerBlock container, int index) =>
        index + 1 < container.Count && container[index + 1] is PipeTable;

    /// <summary>Adds the table below a caption and gives the index of the last block that it took.</summary>
    public static int AddCaption(BlockSequence sequence, Md.ContainerBlock container, int index, Md.ParagraphBlock caption) =>
        Add(sequence, container, index + 1, (PipeTable)container[index + 1], caption);

    /// <summary>Adds a table and gives the index of the last block that it took.</summary>
    public static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, PipeTable table)
    {
        var after = index + 1 < container.Count ? container[index + 1] as Md.ParagraphBlock : null;
        return after is not null && TableCaptions.IsCaption(after)
            ? Add(sequence, container, index + 1, table, after)
            : Add(sequence, container, index, table, caption: null);
    }

    // The index is that of the last block taken: the table, or the caption below it. Notes may follow.
    private static int Add(BlockSequence sequence, Md.ContainerBlock container, int index, PipeTable table, Md.ParagraphBlock? caption)
    {
        var (scope, fragment) = (sequence.Scope, sequence.Fragment);
        var notes = new LocalNotes(scope.Names);
        var inside = sequence.Place with { IsNumbered = false, Style = null, Language = null, Direction = null, LocalNotes = notes };
        var attributes = sequence.TakeAttributes(TableCaptions.AttributesOf(caption) ?? AttributeList.None(table.Span.Start));
        var settings = TableSettings.Take(scope, NodeText.Of(fragment, table), attributes, inside with { Language = sequence.Place.Language, Direction = sequence.Place.Direction });
        if (caption is not null)
            settings = settings with { Caption = TableCaptions.Read(scope, fragment, caption, inside) with { IsNumbered = settings.IsNumbered, Units = settings.Units } };
        attributes.ReportRest("a table", scope.Diagnostics);
        var rough = WithHeader(new RoughTable([.. table.OfType<PipeRow>().Select(row => RowOf(scope, fragment, row, table.Columns.Length, inside))]), settings.HeaderRows);
        var checks = CheckReader.Read(sequence, CheckReader.After(container, index));
        if (checks.Count > 0)
            rough = new TableReckoner(rough, scope.Diagnostics).Reckon(checks);
        var columns = ColumnReader.Columns(ColumnReader.Numeric(rough), AlignmentsOf(table, settings), settings.Shares);
        var last = NotesReader.TakeAfterTable(sequence, container, index, notes);
        sequence.Add(TableAssembler.Assemble(scope, settings, columns, new GridBuilder(rough, scope.Diagnostics).Build(), notes));
        return last;
    }

    private static ImmutableArray<ColumnAlignment?> AlignmentsOf(PipeTable table, TableSettings settings) => settings.Columns.IsEmpty
        ? [.. table.Columns.Select(c => c == ColumnAlignment.Start ? null : (ColumnAlignment?)c)]
        : settings.Columns;

    // The first row names the columns, and with it every row that its cells reach down to.
    private static RoughTable WithHeader(RoughTable table, int? asked)
    {
        var count = asked ?? 1;
        while (asked is null && count < table.Rows.Length && table.Rows[count].Cells.Any(c => c.CoveredBy == CoveredBy.Above))
            count++;
        return new RoughTable([.. table.Rows.Select((r, i) => r with { Role = i < count ? RowRole.Header : RowRole.Body })]);
    }

    private static RoughRow RowOf(PaperScope scope, Fragment fragment, PipeRow row, int width, Place place)
    {
        var cells = row.OfType<PipeCell>().Select(c => CellOf(scope, fragment, c, place)).ToList();
        var span = fragment.SpanOf(row.Span);
        // GitHub Flavored Markdown 4.10: missing cells are empty. Cells beyond the header's would be lost there; here they are an error.
        while (cells.Count < width)
            cells.Add(new RoughCell(span with { Start = span.End, Length = 0 }, CoveredBy.None, string.Empty, []));
        if (cells.Count > width)
            scope.Diagnostics.Report(Diagnostics.TableDiagnostics.RowWidth, span, Print(cells.Count), Print(width));
        return new RoughRow(span, RowRole.Body, [.. cells.Take(width)]);
    }

    private static RoughCell CellOf(PaperScope scope, Fragment fragment, PipeCell cell, Place place)
    {
        var span = fragment.SpanOf(cell.Span);
        var text = fragment.Source(cell).ToString();
        var cover = text switch { "<" => CoveredBy.Left, "^" => CoveredBy.Above, _ => CoveredBy.None };
        if (cover != CoveredBy.None || text.Length == 0)
            return new RoughCell(span, cover, string.Empty, []);
        var trailing = TrailingAttributes.Of(cell.Inline);
        var attributes = new AttributeBag(trailing?.Attributes ?? AttributeList.None(cell.Span.Start), fragment);
        var indent = TableSettings.NumberOf(attributes, "indent", scope.Diagnostics, greatest: 9) ?? 0;
        var mark = Marks.Take(scope, "p", NodeText.Of(fragment, cell), attributes, place);
        attributes.ReportRest("a cell", scope.Diagnostics);
        var content = new InlineConverter(scope, fragment, place).Convert(cell.Inline, trailing);
        return new RoughCell(span, CoveredBy.None, text, content.IsEmpty ? [] : [new Paragraph(mark, content)]) { Indent = indent };
    }

    private static string Print(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
