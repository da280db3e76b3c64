using System.Collections.Frozen;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Styles;

/// <summary>Reads table styles.</summary>
internal sealed class TableStyleReader(Fields sheet, StyleLookup names, DiagnosticBag diagnostics)
{
    public FrozenDictionary<string, TableStyle> Read() =>
        new BasedOn<TableStyle>(sheet.Entries("tables"), StyleNames.Table, diagnostics).Resolve(Build);

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
        Above = names.Border(fields, "above") ?? under.Above,
        Below = names.Border(fields, "below") ?? under.Below,
    };
}
