using System.Collections.Immutable;
using GbDocs.Model.Papers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>A pipe table: rows of cells, the first row its header (GitHub Flavored Markdown 4.10).</summary>
internal sealed class PipeTable(BlockParser parser, ImmutableArray<ColumnAlignment> columns) : ContainerBlock(parser)
{
    /// <summary>How its columns are aligned, as the delimiter row says.</summary>
    public ImmutableArray<ColumnAlignment> Columns { get; } = columns;

    /// <summary>Whether the delimiter row was passed.</summary>
    public bool IsDelimiterPassed { get; set; }
}

/// <summary>A row of a pipe table.</summary>
internal sealed class PipeRow(BlockParser parser) : ContainerBlock(parser);

/// <summary>A cell of a pipe table; its text is parsed where it stands.</summary>
internal sealed class PipeCell : LeafBlock
{
    public PipeCell(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
