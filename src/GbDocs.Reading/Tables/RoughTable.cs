using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Tables;

/// <summary>A rectangle of cells as a pipe table or a CSV file writes it out: covered cells are there as marks.</summary>
/// <param name="Rows">Its rows.</param>
internal sealed record RoughTable(ImmutableArray<RoughRow> Rows);

/// <summary>A row of the rectangle.</summary>
internal sealed record RoughRow(SourceSpan Span, RowRole Role, ImmutableArray<RoughCell> Cells);

/// <summary>A cell of the rectangle.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="CoveredBy">What covers it.</param>
/// <param name="Text">Its plain text, for what is decided by numbers.</param>
/// <param name="Content">Its blocks.</param>
internal sealed record RoughCell(SourceSpan Span, CoveredBy CoveredBy, string Text, ImmutableArray<Block> Content)
{
    /// <summary>How many steps its text is indented.</summary>
    public int Indent { get; init; }
}

/// <summary>What covers a cell of a rectangle.</summary>
internal enum CoveredBy
{
    /// <summary>Nothing: it is a cell of its own.</summary>
    None,

    /// <summary>The cell to the left: <c>&lt;</c>.</summary>
    Left,

    /// <summary>The cell above: <c>^</c>.</summary>
    Above,
}
