using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.GoldenTests.Word;

/// <summary>The words of a paper that are read one after the other in any print: not those of tables, charts and notes, nor those that the pages compute.</summary>
internal sealed class RunningWords : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly List<string> lines = [];

    private RunningWords(ResolvedPaper paper) => this.paper = paper;

    /// <summary>The words, in small letters.</summary>
    public static ImmutableArray<string> Of(ResolvedPaper paper)
    {
        var words = new RunningWords(paper);
        words.VisitBlocks(paper.Paper.Blocks);
        return Tokens.Of(words.lines);
    }

    protected override void VisitBlock(Block block)
    {
        // A table or box may stand on another page, and words at tab stops of a masthead are read in columns.
        if (block is not (Cover or Table or Figure or Box or Listing))
            base.VisitBlock(block);
    }

    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role) => lines.Add(PlainText.Of(line, paper.References));
}
