using Markdig.Parsers;
using Markdig.Syntax;

namespace GbDocs.Reading.Syntax;

/// <summary>A fenced div: <c>::: {.decision #d1}</c> … <c>:::</c>.</summary>
internal sealed class DivBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>How many colons opened it.</summary>
    public int FenceLength { get; init; }

    /// <summary>Its class where it was written before the braces (<c>:::box {#id}</c>) or alone; empty elsewhere.</summary>
    public string ClassWord { get; init; } = string.Empty;

    /// <summary>Offset of <see cref="ClassWord"/>.</summary>
    public int ClassStart { get; init; }

    /// <summary>Its attributes; null where what follows the colons is not understood.</summary>
    public AttributeList? Attributes { get; init; }

    /// <summary>Offset just after its first line.</summary>
    public int FenceEnd { get; init; }

    /// <summary>Whether a closing fence was found.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A closing fence where no div is open.</summary>
internal sealed class StrayFence(BlockParser parser) : LeafBlock(parser);
