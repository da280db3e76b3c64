using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The words of a table's first row that has some, which name a table without a title.</summary>
/// <param name="references">Words of computed inlines.</param>
/// <param name="otherwise">The name of a table without words.</param>
internal sealed class RowWords(ReferenceTable references, string otherwise) : PaperWalker
{
    private readonly List<string> lines = [];

    /// <summary>The words, cell by cell.</summary>
    public string Of(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
                VisitBlocks(cell.Content);
            if (lines.Count > 0)
                break;
        }
        return lines.Count == 0 ? otherwise : string.Join("; ", lines);
    }

    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
        if (PlainText.Of(line, references) is { Length: > 0 } words)
            lines.Add(words);
    }
}
