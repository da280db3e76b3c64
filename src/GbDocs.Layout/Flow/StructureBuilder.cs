using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>Makes the structure tree while the paper flows, and counts the reading order.</summary>
internal sealed class StructureBuilder
{
    private readonly List<StructureElement> elements = [new(-1, StructureRole.Document)];
    private readonly Stack<(int Element, int SectionLevel)> open = new([(0, 0)]);
    private int order;

    /// <summary>The element that is open.</summary>
    public int Current => open.Peek().Element;

    /// <summary>The elements.</summary>
    public ImmutableArray<StructureElement> Elements => [.. elements];

    /// <summary>A tag for the next thing in reading order.</summary>
    public StructureTag Next(int element) => StructureTag.Of(element, ++order);

    /// <summary>Adds an element to the open one, or to another.</summary>
    public int Add(StructureRole role, NodeId node = default, int? parent = null)
    {
        elements.Add(new StructureElement(parent ?? Current, role) { Node = node.Value is null ? NodeId.None : node });
        return elements.Count - 1;
    }

    /// <summary>Adds an element with more to say.</summary>
    public int Add(StructureElement element)
    {
        elements.Add(element);
        return elements.Count - 1;
    }

    /// <summary>Changes an element.</summary>
    public void Change(int element, Func<StructureElement, StructureElement> change) => elements[element] = change(elements[element]);

    /// <summary>Adds an element, opens it and closes it at the end of the using statement.</summary>
    public Scope Open(StructureRole role, NodeId node = default) => Open(Add(role, node));

    /// <summary>Opens an element that was added.</summary>
    public Scope Open(int element)
    {
        var depth = open.Count;
        open.Push((element, 0));
        return new Scope(this, depth);
    }

    /// <summary>Opens a section of a heading; it lasts until a heading of its level or above, or the end of what it stands in.</summary>
    /// <returns>The role of its heading: no level is left out below a section.</returns>
    public StructureRole OpenSection(int level, string title, NodeId node)
    {
        while (open.Peek().SectionLevel >= level)
            open.Pop();
        elements.Add(new StructureElement(Current, StructureRole.Sect) { Node = node, Title = title });
        open.Push((elements.Count - 1, level));
        var depth = open.Count(o => o.SectionLevel > 0);
        return StructureRole.H1 + Math.Min(depth, 6) - 1;
    }

    private void CloseTo(int depth)
    {
        while (open.Count > depth)
            open.Pop();
    }

    /// <summary>An open element.</summary>
    internal readonly struct Scope(StructureBuilder builder, int depth) : IDisposable
    {
        /// <summary>Closes it, with the sections in it.</summary>
        public void Dispose() => builder.CloseTo(depth);
    }
}
