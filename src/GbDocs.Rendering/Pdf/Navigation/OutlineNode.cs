namespace GbDocs.Rendering.Pdf.Navigation;

/// <summary>The relatives of a bookmark, as indexes; −1 for none. The parent −1 is the outline itself.</summary>
internal sealed class OutlineNode
{
    public int Parent { get; init; } = -1;

    public int Previous { get; init; } = -1;

    public int Next { get; set; } = -1;

    public int First { get; set; } = -1;

    public int Last { get; set; } = -1;

    public int Children { get; set; }

    /// <summary>The relatives of bookmarks of given levels, and last the outline itself.</summary>
    public static OutlineNode[] Of(IReadOnlyList<int> levels)
    {
        var root = new OutlineNode();
        var nodes = new OutlineNode[levels.Count + 1];
        nodes[^1] = root;
        var open = new Stack<int>();
        for (var i = 0; i < levels.Count; i++)
        {
            while (open.TryPeek(out var last) && levels[last] >= levels[i])
                open.Pop();
            var index = open.TryPeek(out var parent) ? parent : -1;
            nodes[i] = (index < 0 ? root : nodes[index]).Adopt(i, index, nodes);
            open.Push(i);
        }
        return nodes;
    }

    private OutlineNode Adopt(int child, int index, OutlineNode[] nodes)
    {
        var node = new OutlineNode { Parent = index, Previous = Last };
        if (Last >= 0)
            nodes[Last].Next = child;
        else
            First = child;
        Last = child;
        Children++;
        return node;
    }
}
