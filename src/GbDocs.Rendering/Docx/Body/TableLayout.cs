using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>A table as Word wants it: every row with a cell for every column, those that a span from above covers too.</summary>
/// <param name="Style">How it looks.</param>
/// <param name="StyleId">Its style in the file.</param>
/// <param name="Widths">Widths of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record TableLayout(TableStyle Style, string StyleId, ImmutableArray<Length> Widths, ImmutableArray<LaidRow> Rows)
{
    /// <summary>Columns that Word allows.</summary>
    public const int MostColumns = 63;

    private static readonly Length Widest = Length.FromPoints(22 * 72);

    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>Where the decimal points of a column stand, from the start of its text; null for columns without.</summary>
    public required ImmutableArray<Length?> DecimalPoints { get; init; }

    public string Description { get; init; } = string.Empty;

    /// <summary>Whether all rows but the last stay on the page of the next.</summary>
    public bool IsKeptTogether { get; init; }

    /// <summary>Whether notes or a source stand below it, which its last row keeps on its page.</summary>
    public bool HasBelow { get; init; }

    public bool HasHeader => Rows is [{ Role: RowRole.Header }, ..];

    public bool EndsInTotal => Rows is [.., { Role: RowRole.Total }];

    /// <summary>
    /// Which condition of the table style a row meets, as twelve switches (ECMA-376, part 1, 17.3.1.8); null for the rows that a style has
    /// no condition for: further rows of a header, groups, subtotals, and sums that are not last (17.18.89).
    /// </summary>
    public string? ConditionOf(int index) => Rows[index].Role switch
    {
        RowRole.Header when index == 0 => "100000000000",
        RowRole.Total when index == Rows.Length - 1 => "010000000000",
        _ => null,
    };

    public Length Width => new(Widths.Sum(w => w.Emu));

    /// <summary>Lays a table out.</summary>
    public static TableLayout Of(DocxBuild build, Table table, Flow flow)
    {
        var grid = Checked(build, table);
        var style = build.Sheet.Table(grid.Style);
        var widths = ColumnWidths.Of(build, table.Id, grid, (flow.Room, style));
        if (new Length(widths.Sum(w => w.Emu)) > Widest)
            build.Diagnostics.Report(DocxDiagnostics.TableTooWide, table.Mark.Span, new Length(widths.Sum(w => w.Emu)).ToString());
        return new TableLayout(style, build.TableStyles.IdOf(style), widths, LaidRow.Of(grid))
        {
            Columns = grid.Columns,
            DecimalPoints = DecimalColumns.Of(grid, widths, style, build.Sheet),
            Description = grid.Description.Length > 0 || table.Caption is { Title.IsEmpty: false } ? grid.Description : new RowWords(build.Resolved.References, build.Strings["table-label"]).Of(grid),
            HasBelow = !table.Below.Notes.IsEmpty || !table.Below.Source.IsEmpty,
            IsKeptTogether = grid.Rows.Length <= style.KeepTogetherRows,
        };
    }

    private static TableGrid Checked(DocxBuild build, Table table)
    {
        if (table.Grid.Columns.Length <= MostColumns)
            return table.Grid;
        build.Diagnostics.Report(DocxDiagnostics.TooManyColumns, table.Mark.Span, $"{table.Grid.Columns.Length}", $"{MostColumns}");
        return table.Grid with
        {
            Columns = table.Grid.Columns[..MostColumns],
            Rows = [.. table.Grid.Rows.Select(r => r with { Cells = [.. r.Cells.Where(c => c.Column < MostColumns)] })],
        };
    }
}
