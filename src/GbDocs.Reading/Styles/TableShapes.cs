using System.Collections.Immutable;
using GbDocs.Model.Styles;
using GbDocs.Reading.Shapes;
using static GbDocs.Reading.Shapes.Scalars;

namespace GbDocs.Reading.Styles;

/// <summary>The keys of table styles and frames.</summary>
internal static class TableShapes
{
    private static readonly GroupShape Row = new("the look of rows",
    [
        new("style", Words, "Paragraph style of the text in their cells."),
        new("background", Colour, "Colour behind them; none for none."),
        new("vertical", new ChoiceShape(["top", "middle", "bottom"]), "Where the text stands in cells that are higher than it.") { Default = "top" },
        new("above", Scalars.Border, "Line above them, instead of the one between rows."),
        new("below", Scalars.Border, "Line below them, instead of the one between rows."),
    ]);

    private static readonly ImmutableArray<KeyShape> SpaceAround =
    [
        new("before", Length, "Space before it where it has no caption.") { Default = "6pt" },
        new("before-notes", Length, "Least space before its notes and source.") { Default = "6pt" },
        new("after", Length, "Least space after it, with its notes and source.") { Default = "10pt" },
    ];

    /// <summary>Figures.</summary>
    public static GroupShape Figures { get; } = new("the figures", SpaceAround);

    /// <summary>A table style.</summary>
    public static GroupShape Table { get; } = new("a table style",
    [
        new("word", Words, "Its name in Word.") { Default = "its name with capitals" },
        new("based-on", Words, "Table style that it changes.") { Default = StyleNames.Table },
        new("outer", ParagraphShapes.Borders, "Lines around the table."),
        new("rows", Scalars.Border, "Lines between rows."),
        new("columns", Scalars.Border, "Lines between columns."),
        new("header", Row, "Header rows.") { Default = StyleNames.TableHeader },
        new("body", Row, "Ordinary rows.") { Default = StyleNames.TableText },
        new("group", Row, "Rows that name the rows after them.") { Default = StyleNames.TableGroup },
        new("subtotal", Row, "Sums of some rows.") { Default = StyleNames.TableTotal },
        new("total", Row, "Sums of the table.") { Default = StyleNames.TableTotal },
        .. SpaceAround,
        new("padding-side", Length, "Space between a cell’s sides and its text.") { Default = "4pt" },
        new("padding-edge", Length, "Space between a cell’s top or bottom and its text.") { Default = "2pt" },
        new("indent-step", Length, "One step of indent in row labels.") { Default = "9pt" },
        new("rows-may-break", Flag, "Whether a row may break over pages.") { Default = "true" },
        new("fills-measure", Flag, "Whether the table is as wide as the text.") { Default = "true" },
        new("keep-together-rows", Integer(0, 1_000), "Tables of at most so many rows stay on one page.") { Default = "8" },
    ]);

    /// <summary>A frame.</summary>
    public static GroupShape Frame { get; } = new("a frame",
    [
        new("based-on", Words, "Frame that it changes.") { Default = StyleNames.BoxFrame },
        new("border", ParagraphShapes.Borders, "Lines around it, with their distance from the text."),
        new("background", Colour, "Colour behind it; none for none."),
        new("before", Length, "Space before it.") { Default = "12pt" },
        new("after", Length, "Space after it.") { Default = "12pt" },
        new("indent-start", Length, "From the text area’s start to the frame.") { Default = "0" },
        new("indent-end", Length, "From the frame to the text area’s end.") { Default = "0" },
        new("may-break", Flag, "Whether it may break over pages.") { Default = "true" },
    ]);
}
