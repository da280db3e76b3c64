using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes tables with their captions and what stands below them.</summary>
internal static class TableWriter
{
    private static readonly Length SpaceAfterCaption = Length.FromPoints(6);
    private static readonly CaptionForm CaptionForm = new(ListingKind.Tables, StyleNames.TableCaption);

    /// <summary>Writes a table.</summary>
    public static void Write(Story story, Table table, Flow flow)
    {
        if (table.Caption is { } caption)
            CaptionWriter.Write(story, table.Id, caption, CaptionForm, flow);
        var layout = TableLayout.Of(story.Build, table, flow);
        var space = layout.Style.Space;
        Part(story, flow, table.Caption is null ? space.Before : SpaceAfterCaption);
        WriteGrid(story, layout, table, flow);
        story.SpaceAfterTable = layout.HasBelow ? space.BeforeNotes : space.After;
        BelowWriter.Write(story, table.Below, flow, space);
    }

    /// <summary>Keeps a table apart from what is before it: Word takes two tables that touch for one, and puts no space around any.</summary>
    public static void Part(Story story, Flow flow, Length space)
    {
        if (story.IsAfterTable)
            ParagraphWriter.WriteSeparator(story, flow);
        else if (story.LastStyle is { } last && last.Style.Look.SpaceAfter < space && last.Style.Look.OutlineLevel == 0)
            SpaceLast(story, last.Style, space);
    }

    private static void SpaceLast(Story story, WordStyle style, Length space)
    {
        if (!style.Look.HasContextualSpacing)
        {
            story.RestyleLast(story.Build.Styles.Derive(style, string.Create(CultureInfo.InvariantCulture, $"{style.Name} Before Table {space.Points:0.##} pt"), s => s with { SpaceAfter = space }));
            return;
        }
        // The item of a tight list must keep its style, or the list falls apart: the one space that is set by hand.
        var properties = new XmlText();
        properties.Start("w:spacing").Twips("w:after", space).End();
        story.Xml.Insert(story.LastProperties, properties);
    }

    private static void WriteGrid(Story story, TableLayout layout, Table table, Flow flow)
    {
        var xml = story.Xml.Start("w:tbl");
        WriteProperties(story, layout, table, flow);
        WriteColumns(xml, layout);
        for (var row = 0; row < layout.Rows.Length; row++)
            RowWriter.Write(story, layout, row, flow);
        xml.End();
        story.ForgetLast();
        story.IsAfterTable = true;
    }

    // The order of CT_TblPr.
    private static void WriteProperties(Story story, TableLayout layout, Table table, Flow flow)
    {
        var xml = story.Xml.Start("w:tblPr").Value("w:tblStyle", layout.StyleId);
        if (flow.Direction == TextDirection.RightToLeft)
            xml.Empty("w:bidiVisual");
        xml.Start("w:tblW").Attribute("w:w", layout.Width.Twips).Attribute("w:type", "dxa").End();
        if (flow.Indent > Length.Zero)
            xml.Start("w:tblInd").Twips("w:w", flow.Indent).Attribute("w:type", "dxa").End();
        xml.Start("w:tblLayout").Attribute("w:type", "fixed").End();
        WriteLook(xml, layout);
        if (table.Caption is { } caption)
            xml.Value("w:tblCaption", Model.Resolved.PlainText.Of(caption.Title, story.Build.Resolved.References));
        if (layout.Description.Length > 0)
            xml.Value("w:tblDescription", layout.Description);
        xml.End();
    }

    private static void WriteLook(XmlText xml, TableLayout layout) => xml.Start("w:tblLook")
        .Attribute("w:val", layout.HasHeader ? layout.EndsInTotal ? "0660" : "0620" : layout.EndsInTotal ? "0640" : "0600")
        .Attribute("w:firstRow", layout.HasHeader ? 1 : 0)
        .Attribute("w:lastRow", layout.EndsInTotal ? 1 : 0)
        .Attribute("w:firstColumn", 0).Attribute("w:lastColumn", 0).Attribute("w:noHBand", 1).Attribute("w:noVBand", 1)
        .End();

    private static void WriteColumns(XmlText xml, TableLayout layout)
    {
        xml.Start("w:tblGrid");
        foreach (var width in layout.Widths)
            xml.Start("w:gridCol").Attribute("w:w", width.Twips).End();
        xml.End();
    }
}
