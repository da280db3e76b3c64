using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Resolution.Contents;

namespace GbDocs.Resolution.Charts;

/// <summary>Makes the table of a chart's numbers: a row for each category, a column for each series.</summary>
/// <param name="strings">The words of the paper's language.</param>
/// <param name="isApart">Whether the table stands away from its chart, so that its caption repeats the chart's title.</param>
internal sealed class ChartTable(Strings strings, bool isApart)
{
    /// <summary>The table of a figure that shows a chart.</summary>
    public Table Of(Figure figure)
    {
        var chart = figure.Graphic as Chart ?? throw new UnreachableException();
        ImmutableArray<TableColumn> columns = [new(ColumnAlignment.Start), .. chart.Series.Select(_ => new TableColumn(ColumnAlignment.Decimal))];
        ImmutableArray<TableRow> rows = [Header(figure, chart), .. chart.Categories.Select((_, i) => Row(figure, chart, i))];
        var mark = new NodeMark(Name(figure, "table"), figure.Mark.Span);
        return new Table(mark, new Caption(Title(figure), IsNumbered: false, chart.Units), new TableGrid(columns, rows), BelowMatter.None) { Figure = figure.Id };
    }

    // "Data: figure V.1", "Data: figure V.1 (Average approvals)", "Data: Average approvals", "Data".
    private ImmutableArray<Inline> Title(Figure figure)
    {
        var span = figure.Mark.Span;
        if (figure.Caption is not { } caption)
            return [new Text(span, strings["chart-data"])];
        var lead = new Text(span, strings["chart-data"] + strings["label-colon"]);
        // Words that are computed are known under their name once, in the figure's own caption.
        if (!caption.IsNumbered)
            return TitleLine.Of(caption.Title) is var title && title.All(IsTyped) ? [lead, .. title] : [new Text(span, strings["chart-data"])];
        var form = isApart ? ReferenceForm.Lower | ReferenceForm.Titled : ReferenceForm.Lower;
        return [lead, new Reference(span, Name(figure, "reference"), [new ReferenceTarget(span, figure.Id)], form)];
    }

    private static bool IsTyped(Inline inline) => inline is Text or Code || (inline is Formatted or CharacterStyled or Foreign or Link && InlineContent.Of(inline).All(IsTyped));

    private TableRow Header(Figure figure, Chart chart) =>
        new(RowRole.Header, [Empty(figure), .. chart.Series.Select((s, i) => Cell(figure, i + 1, row: -1, NameOf(chart, s, i)) with { IsHeader = true })]);

    private string NameOf(Chart chart, ChartSeries series, int index)
    {
        if (series.Label.Text.Length > 0)
            return series.Label.Text;
        return chart.Series.Length == 1 ? strings["chart-value"] : string.Create(CultureInfo.InvariantCulture, $"{strings["chart-value"]} {index + 1}");
    }

    private static TableRow Row(Figure figure, Chart chart, int row) =>
        new(RowRole.Body, [Cell(figure, 0, row, chart.Categories[row].Text) with { IsHeader = true }, .. chart.Series.Select((s, i) => Cell(figure, i + 1, row, Print(s.Values[row])))]);

    private static TableCell Empty(Figure figure) => new(figure.Mark.Span, 0, []) { IsHeader = true };

    private static TableCell Cell(Figure figure, int column, int row, string words)
    {
        // The labels are in the figure's language, the title in the paper's.
        var mark = new NodeMark(Name(figure, $"cell-{row + 1}-{column}"), figure.Mark.Span) { Language = figure.Mark.Language, Direction = figure.Mark.Direction };
        return new TableCell(figure.Mark.Span, column, [new Paragraph(mark, [new Text(figure.Mark.Span, words)])]);
    }

    private static string Print(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "–";

    // No drafter can write a tilde in a name, so that these are nobody's.
    private static NodeId Name(Figure figure, string part) => new($"{figure.Id.Value}~{part}");
}
