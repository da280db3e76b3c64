using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How tables look: Word's table style with its conditional formats.</summary>
/// <param name="Name">Its name in the sheet, in kebab case.</param>
public sealed record TableStyle(string Name)
{
    /// <summary>Its name in Word.</summary>
    public string WordName { get; init; } = "GB Table";

    /// <summary>Lines around the table.</summary>
    public Borders Outer { get; init; } = Borders.None;

    /// <summary>Lines between rows.</summary>
    public Border BetweenRows { get; init; } = Border.None;

    /// <summary>Lines between columns.</summary>
    public Border BetweenColumns { get; init; } = Border.None;

    /// <summary>Header rows.</summary>
    public RowStyle Header { get; init; } = new(StyleNames.TableHeader);

    /// <summary>Ordinary rows.</summary>
    public RowStyle Body { get; init; } = new(StyleNames.TableText);

    /// <summary>Group rows.</summary>
    public RowStyle Group { get; init; } = new(StyleNames.TableGroup);

    /// <summary>Subtotal rows.</summary>
    public RowStyle Subtotal { get; init; } = new(StyleNames.TableTotal);

    /// <summary>Total rows.</summary>
    public RowStyle Total { get; init; } = new(StyleNames.TableTotal);

    /// <summary>Space around the table.</summary>
    public SpaceAround Space { get; init; } = new();

    /// <summary>Space between a cell's sides and its text.</summary>
    public Length PaddingSide { get; init; } = Length.FromPoints(4);

    /// <summary>Space between a cell's top or bottom and its text.</summary>
    public Length PaddingEdge { get; init; } = Length.FromPoints(2);

    /// <summary>One step of indent in row labels.</summary>
    public Length IndentStep { get; init; } = Length.FromPoints(9);

    /// <summary>Whether a row may break over pages.</summary>
    public bool RowsMayBreak { get; init; } = true;

    /// <summary>Whether the table fills the measure; otherwise it is as wide as its content needs.</summary>
    public bool FillsMeasure { get; init; } = true;

    /// <summary>Tables of at most so many rows stay on one page where they fit.</summary>
    public int KeepTogetherRows { get; init; } = 8;
}
