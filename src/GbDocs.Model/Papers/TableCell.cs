using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>A cell of a table.</summary>
/// <param name="Span">Where the drafter wrote it.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Content">Its blocks; empty for an empty cell.</param>
public sealed record TableCell(SourceSpan Span, int Column, ImmutableArray<Block> Content)
{
    /// <summary>How many columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether it names its row or column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>How many steps its text is indented, as in the labels of a statistical table.</summary>
    public int Indent { get; init; }

    /// <summary>An alignment of its own; null for the column's.</summary>
    public ColumnAlignment? Alignment { get; init; }
}
