using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Tests.Support;

/// <summary>The marks that the paper's paragraphs, headings and list items have, in reading order.</summary>
internal sealed class ModelMarks : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly List<string> marks = [];

    public ModelMarks(ResolvedPaper paper)
    {
        this.paper = paper;
        VisitBlocks(paper.Paper.Blocks);
    }

    public IReadOnlyList<string> Marks => marks;

    protected override void VisitBlock(Block block)
    {
        if (block is NumberedParagraph)
            Add(block.Id);
        else if (block is Heading { Role: not HeadingRole.Annex })
            Add(block.Id);
        else if (block is Heading && paper.Numbers.Of(block.Id) is { } annex)
            marks.Add(annex.Mark + ".");
        base.VisitBlock(block);
    }

    protected override void VisitItem(ListBlock list, ListItem item)
    {
        if (list.Kind != ListKind.Plain)
            Add(item.Id);
        base.VisitItem(list, item);
    }

    protected override void VisitNote(Note note)
    {
    }

    private void Add(NodeId id)
    {
        if (paper.Numbers.Of(id) is { } number)
            marks.Add(number.Mark);
    }
}
