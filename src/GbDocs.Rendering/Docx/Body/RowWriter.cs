using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes the rows of a table.</summary>
internal static class RowWriter
{
    /// <summary>Writes a row.</summary>
    public static void Write(Story story, TableLayout layout, int index, Flow flow)
    {
        var row = layout.Rows[index];
        var isLast = index == layout.Rows.Length - 1;
        // A sum does not stand alone at the top of a page.
        var isBeforeSum = !isLast && layout.Rows[index + 1].Role is RowRole.Subtotal or RowRole.Total;
        var keepsNext = isLast ? layout.HasBelow : layout.IsKeptTogether || isBeforeSum || row.Role is RowRole.Header or RowRole.Group;
        var inner = flow with { Keep = keepsNext || flow.Keep == Keep.WithNext ? Keep.WithNext : Keep.Free };
        var xml = story.Xml.Start("w:tr");
        WriteProperties(xml, layout, row, index);
        foreach (var cell in row.Cells)
            CellWriter.Write(story, layout, (row, index, cell), inner);
        xml.End();
    }

    /// <summary>How a row of a role looks.</summary>
    public static RowStyle LookOf(TableStyle style, RowRole role) => role switch
    {
        RowRole.Header => style.Header,
        RowRole.Group => style.Group,
        RowRole.Subtotal => style.Subtotal,
        RowRole.Total => style.Total,
        _ => style.Body,
    };

    private static void WriteProperties(XmlText xml, TableLayout layout, LaidRow row, int index)
    {
        var isWhole = !layout.Style.RowsMayBreak || row.Role != RowRole.Body;
        if (!isWhole)
            return;
        xml.Start("w:trPr");
        if (layout.ConditionOf(index) is { } condition)
            xml.Value("w:cnfStyle", condition);
        xml.Empty("w:cantSplit");
        if (row.Role == RowRole.Header)
            xml.Empty("w:tblHeader");
        xml.End();
    }
}
