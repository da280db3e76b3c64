using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>What each numbered part stands under: "section III.4(b)" is (b) under 4 under III.</summary>
internal sealed class Ancestry : PaperWalker
{
    private readonly Dictionary<NodeId, NodeId> parents = [];
    private readonly Stack<(int Depth, NodeId Id)> headings = [];
    private readonly Dictionary<NodeId, int> levels = [];
    private readonly Stack<NodeId> owners = [];
    private bool isInAppendix;

    /// <summary>Walks through a paper.</summary>
    public Ancestry(Paper paper) => Walk(paper);

    /// <summary>The part and those that it stands under, itself first.</summary>
    public IEnumerable<NodeId> ChainOf(NodeId id)
    {
        for (var next = id; ; next = parents[next])
        {
            yield return next;
            if (!parents.ContainsKey(next))
                yield break;
        }
    }

    /// <summary>How many headings a heading stands under, itself counted: its level where none is skipped.</summary>
    public int LevelOf(Heading heading) => levels[heading.Id];

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Heading heading)
            Enter(heading);
        var owns = block is NumberedParagraph;
        if (owns)
            owners.Push(block.Id);
        base.VisitBlock(block);
        if (owns)
            owners.Pop();
    }

    /// <inheritdoc/>
    protected override void VisitItem(ListBlock list, ListItem item)
    {
        if (owners.TryPeek(out var owner) && owner != item.Id)
            parents[item.Id] = owner;
        owners.Push(item.Id);
        base.VisitItem(list, item);
        owners.Pop();
    }

    private void Enter(Heading heading)
    {
        isInAppendix |= heading.Role == HeadingRole.Appendix;
        var depth = heading.Role switch
        {
            HeadingRole.Appendix => 1,
            HeadingRole.Annex => 2,
            _ => heading.Level + (isInAppendix ? 2 : 0),
        };
        while (headings.TryPeek(out var last) && last.Depth >= depth)
            headings.Pop();
        if (headings.TryPeek(out var parent) && parent.Id != heading.Id)
            parents[heading.Id] = parent.Id;
        headings.Push((depth, heading.Id));
        levels[heading.Id] = headings.Count;
    }
}
