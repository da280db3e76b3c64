using System.Collections.Frozen;
using GbDocs.Layout.Flow;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Pages;

/// <summary>The nodes whose places must be known: named by the drafter, cited, listed, noted or linked.</summary>
internal static class PointedTo
{
    /// <summary>The nodes of a paper that has been set.</summary>
    public static FrozenSet<NodeId> In(FlowTools tools)
    {
        var nodes = new HashSet<NodeId>(tools.PagesWanted);
        nodes.UnionWith(tools.Paper.References.Cited);
        nodes.UnionWith(tools.Tags.Select(t => t.Link).OfType<NodeTarget>().Select(t => t.Node));
        var contents = tools.Paper.Contents;
        foreach (var entry in contents.Headings.Concat(contents.Tables).Concat(contents.Figures).Concat(contents.Boxes))
            nodes.Add(entry.Target);
        foreach (var placed in tools.Paper.Notes.InOrder)
        {
            nodes.Add(placed.Mark);
            nodes.Add(placed.Note.Id);
        }
        var walker = new NamedNodes(nodes);
        walker.Walk(tools.Paper.Paper);
        nodes.Remove(NodeId.None);
        return nodes.ToFrozenSet();
    }

    private sealed class NamedNodes(HashSet<NodeId> nodes) : PaperWalker
    {
        protected override void VisitBlock(Block block)
        {
            Take(block.Mark);
            base.VisitBlock(block);
        }

        protected override void VisitItem(ListBlock list, ListItem item)
        {
            Take(item.Mark);
            base.VisitItem(list, item);
        }

        protected override void VisitInline(Inline inline)
        {
            if (inline is AnchorPoint anchor)
                nodes.Add(anchor.Id);
            base.VisitInline(inline);
        }

        private void Take(NodeMark mark)
        {
            if (mark.IsNamed)
                nodes.Add(mark.Id);
        }
    }
}
