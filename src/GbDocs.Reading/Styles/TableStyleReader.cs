using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads table styles.</summary>
internal sealed class TableStyleReader(Fields sheet, StyleLookup names, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<(string Word, VerticalAlignment Value)> VerticalAlignments =
        [("top", VerticalAlignment.Top), ("middle", VerticalAlignment.Middle), ("bottom", VerticalAlignment.Bottom)];

    public FrozenDictionary<string, TableStyle> Read() =>
        new BasedOn<TableStyle>(sheet.Entries("tables"), StyleNames.Table, diagnostics).Resolve(Build);

    /// <summary>The space around a table or figure.</summary>
    public static SpaceAround SpaceOf(Fields fields, SpaceAround under) => new()
    {
        Before = fields.Length("before") ?? under.Before,
        BeforeNotes = fields.Length("before-notes") ?? under.BeforeNotes,
        After = fields.Length("after") ?? under.After,
    };

    private TableStyle Build(string name, Fields fields, TableStyle? below)
    {
        var under = below ?? new TableStyle(name);
        return new TableStyle(name)
        {
            WordName = fields.Text("word") ?? WordNames.From(name),
            Outer = names.Borders(fields, "outer", under.Outer),
            BetweenRows = names.Border(fields, "rows") ?? under.BetweenRows,
            BetweenColumns = names.Border(fields, "columns") ?? under.BetweenColumns,
            Header = RowOf(fields.Group("header"), under.Header),
            Body = RowOf(fields.Group("body"), under.Body),
            Group = RowOf(fields.Group("group"), under.Group),
            Subtotal = RowOf(fields.Group("subtotal"), under.Subtotal),
            Total = RowOf(fields.Group("total"), under.Total),
            Space = SpaceOf(fields, under.Space),
            PaddingSide = fields.Length("padding-side") ?? under.PaddingSide,
            PaddingEdge = fields.Length("padding-edge") ?? under.PaddingEdge,
            IndentStep = fields.Length("indent-step") ?? under.IndentStep,
            RowsMayBreak = fields.Flag("rows-may-break") ?? under.RowsMayBreak,
            FillsMeasure = fields.Flag("fills-measure") ?? under.FillsMeasure,
            KeepTogetherRows = fields.Integer("keep-together-rows") ?? under.KeepTogetherRows,
        };
    }

    private RowStyle RowOf(Fields fields, RowStyle under) => new(names.ParagraphStyle(fields, "style") ?? under.ParagraphStyle)
    {
        Background = names.Background(fields, under.Background),
        VerticalAlignment = fields.Choice("vertical", VerticalAlignments) ?? under.VerticalAlignment,
        Above = names.Border(fields, "above") ?? under.Above,
        Below = names.Border(fields, "below") ?? under.Below,
    };
}
