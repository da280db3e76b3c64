using System.Collections.Immutable;

namespace GbDocs.Reading.Syntax;

/// <summary>The attributes in one pair of braces, in the order in which they were written.</summary>
/// <param name="Start">Offset of the opening brace in the parsed text.</param>
/// <param name="Length">Length with both braces.</param>
/// <param name="Items">The attributes.</param>
internal sealed record AttributeList(int Start, int Length, ImmutableArray<AttributeItem> Items)
{
    /// <summary>No attributes at a place.</summary>
    public static AttributeList None(int start) => new(start, 0, []);
}

/// <summary>One attribute: <c>#id</c>, <c>.class</c>, <c>key=value</c>, or a bare word.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Name">The id, class, key or word.</param>
/// <param name="Value">The value of a key; empty for the other forms.</param>
/// <param name="Start">Offset of its first character in the parsed text.</param>
/// <param name="Length">Its length there.</param>
internal sealed record AttributeItem(AttributeKind Kind, string Name, string Value, int Start, int Length)
{
    /// <summary>Offset of the value, without its quotation mark.</summary>
    public int ValueStart { get; init; }

    /// <summary>Length of the value as it was written.</summary>
    public int ValueLength { get; init; }
}

/// <summary>The forms of attributes.</summary>
internal enum AttributeKind
{
    /// <summary><c>#id</c></summary>
    Id,

    /// <summary><c>.class</c></summary>
    Class,

    /// <summary><c>key=value</c></summary>
    Pair,

    /// <summary>A word alone: <c>float</c>.</summary>
    Word,
}
