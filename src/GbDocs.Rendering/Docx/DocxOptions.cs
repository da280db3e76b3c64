using System.Collections.Frozen;
using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx;

/// <summary>What the Word file takes from elsewhere.</summary>
public sealed record DocxOptions
{
    /// <summary>Widths of the columns of tables, as the layout found them from their content; a table that is missing here is measured roughly.</summary>
    public FrozenDictionary<NodeId, ImmutableArray<Length>> ColumnWidths { get; init; } = FrozenDictionary<NodeId, ImmutableArray<Length>>.Empty;

    /// <summary>Name of the program that the file's properties give.</summary>
    public string Application { get; init; } = "GbDocs";
}
