using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes the cells of a table.</summary>
internal static class CellWriter
{
    /// <summary>Writes a cell; one that a span from above covers has no text.</summary>
    public static void Write(Story story, TableLayout layout, (LaidRow Row, int Index, LaidCell Cell) place, Flow flow)
    {
        var (row, index, cell) = place;
        var look = RowWriter.LookOf(layout.Style, row.Role);
        var xml = story.Xml.Start("w:tc");
        WriteProperties(xml, layout, (row, index, cell), look);
        var style = StyleOf(story.Build, layout, place, look);
        var inner = Flows.Cell(story.Build, flow, style) with { Measure = WidthOf(layout, cell) - layout.Style.PaddingSide * 2 };
        var content = cell.Span == CellSpan.Continues || cell.Cell is null ? [] : cell.Cell.Content;
        story.IsAfterTable = false;
        story.LastStyle = null;
        BlockWriter.Write(story, content, inner);
        // A cell must end in a paragraph.
        if (content.IsEmpty)
            ParagraphWriter.WriteEmpty(story, style, inner);
        else if (story.IsAfterTable)
            ParagraphWriter.WriteSeparator(story, inner);
        xml.End();
    }

    private static Length WidthOf(TableLayout layout, LaidCell cell) =>
        new(layout.Widths.AsSpan(cell.Column, cell.Width).ToArray().Sum(w => w.Emu));

    // The order of CT_TcPr.
    private static void WriteProperties(XmlText xml, TableLayout layout, (LaidRow Row, int Index, LaidCell Cell) place, RowStyle look)
    {
        var (row, index, cell) = place;
        xml.Start("w:tcPr");
        xml.Start("w:tcW").Attribute("w:w", WidthOf(layout, cell).Twips).Attribute("w:type", "dxa").End();
        if (cell.Width > 1)
            xml.Value("w:gridSpan", cell.Width);
        if (cell.Span == CellSpan.Begins)
            xml.Value("w:vMerge", "restart");
        else if (cell.Span == CellSpan.Continues)
            xml.Empty("w:vMerge");
        // Ordinary rows have what the table style says of all cells; lines of their own stand in each.
        if ((row.Role != RowRole.Body || look is not { Above: null, Below: null }) && layout.ConditionOf(index) is null)
            WriteLook(xml, look);
        if (look.VerticalAlignment != VerticalAlignment.Top)
            xml.Value("w:vAlign", look.VerticalAlignment == VerticalAlignment.Middle ? "center" : "bottom");
        xml.End();
    }

    private static void WriteLook(XmlText xml, RowStyle look)
    {
        if (look.Above is not null || look.Below is not null)
        {
            xml.Start("w:tcBorders");
            if (look.Above is { } above)
                ParagraphMarkup.WriteBorder(xml, "w:top", above);
            if (look.Below is { } below)
                ParagraphMarkup.WriteBorder(xml, "w:bottom", below);
            xml.End();
        }
        if (look.Background is { } colour)
            ParagraphMarkup.WriteShading(xml, colour);
    }

    private static WordStyle StyleOf(DocxBuild build, TableLayout layout, (LaidRow Row, int Index, LaidCell Cell) place, RowStyle look)
    {
        var cell = place.Cell.Cell;
        var isHeader = place.Row.Role == RowRole.Header;
        var basis = build.Styles.Of(cell is { IsHeader: true } && place.Row.Role == RowRole.Body && place.Cell.Column > 0 ? layout.Style.Header.ParagraphStyle : look.ParagraphStyle);
        if (cell is { Indent: > 0 })
            basis = Indented(build, basis, layout.Style.IndentStep * cell.Indent, cell.Indent);
        var alignment = cell?.Alignment ?? (place.Cell.Column < layout.Columns.Length ? layout.Columns[place.Cell.Column].Alignment : ColumnAlignment.Start);
        if (alignment == ColumnAlignment.Decimal && (isHeader || place.Cell.Width > 1 || layout.DecimalPoints[place.Cell.Column] is null))
            alignment = ColumnAlignment.Centre;
        return Aligned(build, basis, alignment, layout.DecimalPoints[place.Cell.Column]);
    }

    private static WordStyle Indented(DocxBuild build, WordStyle basis, Length indent, int steps) =>
        build.Styles.Derive(basis, string.Create(CultureInfo.InvariantCulture, $"{basis.Name} Indent {steps}"), s => s with { IndentStart = s.IndentStart + indent });

    private static WordStyle Aligned(DocxBuild build, WordStyle basis, ColumnAlignment alignment, Length? point) => alignment switch
    {
        ColumnAlignment.Centre => build.Styles.Derive(basis, basis.Name + " Centre", s => s with { Alignment = Alignment.Centre }),
        ColumnAlignment.End => build.Styles.Derive(basis, basis.Name + " End", s => s with { Alignment = Alignment.End }),
        ColumnAlignment.Decimal => build.Styles.Derive(
            basis,
            string.Create(CultureInfo.InvariantCulture, $"{basis.Name} Decimal {point!.Value.Points:0} pt"),
            s => s with { TabStops = [new TabStop(point.Value, TabStopKind.Decimal)] }),
        _ => basis,
    };
}
