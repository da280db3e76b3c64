using System.Collections.Immutable;
using GbDocs.Templates.Syntax;

namespace GbDocs.Templates.Evaluation;

/// <summary>What belongs to one call of a function or one include: its arguments, its <c>$</c> variables, its result.</summary>
internal sealed class Frame(ArrayValue arguments)
{
    public ArrayValue Arguments { get; } = arguments;

    public Dictionary<string, Value> Locals { get; } = new(StringComparer.Ordinal);

    /// <summary>The block that <c>$$</c> stands for; null outside a <c>wrap</c>.</summary>
    public ImmutableArray<Statement>? Block { get; init; }

    /// <summary>What <c>ret</c> gave back.</summary>
    public Value Result { get; set; } = Value.Null;

    /// <summary>How many loops are open in this frame.</summary>
    public int Loops { get; set; }
}

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next statement follows.</summary>
    Normal,

    /// <summary>The loop ends.</summary>
    Break,

    /// <summary>The next round of the loop follows.</summary>
    Continue,

    /// <summary>The function or template ends.</summary>
    Return,
}
