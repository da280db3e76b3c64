using System.Collections.Immutable;

namespace GbDocs.Templates.Patterns;

/// <summary>What a regular expression consists of: a closed family.</summary>
internal abstract record PatternNode
{
    private protected PatternNode()
    {
    }

    /// <summary>One character out of a set.</summary>
    public sealed record Character(CharacterSet Set) : PatternNode;

    /// <summary><c>ab</c></summary>
    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary><c>a|b</c></summary>
    public sealed record Choice(ImmutableArray<PatternNode> Ways) : PatternNode;

    /// <summary><c>(a)</c>, <c>(?&lt;name&gt;a)</c>; a group without a name has its number as name.</summary>
    public sealed record Group(string Name, PatternNode Body) : PatternNode;

    /// <summary><c>a*</c>, <c>a{2,3}?</c>; without a maximum, any number of times.</summary>
    public sealed record Repeat(PatternNode Body, int Minimum, int? Maximum, bool IsLazy) : PatternNode;

    /// <summary><c>(?=a)</c>, <c>(?!a)</c>, <c>(?&lt;=a)</c>, <c>(?&lt;!a)</c></summary>
    public sealed record Look(PatternNode Body, bool IsBehind, bool IsNegative) : PatternNode;

    /// <summary><c>(?&gt;a)</c>: once matched, no other way through it is tried.</summary>
    public sealed record Atomic(PatternNode Body) : PatternNode;

    /// <summary><c>^</c>, <c>\b</c> and the like.</summary>
    public sealed record Anchor(AnchorKind Kind) : PatternNode;

    /// <summary><c>\1</c>, <c>\k&lt;name&gt;</c></summary>
    public sealed record Reference(string Name, bool IgnoresCase) : PatternNode;
}

/// <summary>A place between characters.</summary>
internal enum AnchorKind
{
    /// <summary><c>\A</c>, and <c>^</c> without the option <c>m</c>.</summary>
    TextStart,

    /// <summary><c>\z</c></summary>
    TextEnd,

    /// <summary><c>\Z</c>, and <c>$</c> without the option <c>m</c>: a last line end may follow.</summary>
    TextEndOrLastLineEnd,

    /// <summary><c>^</c> with the option <c>m</c>.</summary>
    LineStart,

    /// <summary><c>$</c> with the option <c>m</c>.</summary>
    LineEnd,

    /// <summary><c>\b</c></summary>
    WordBoundary,

    /// <summary><c>\B</c></summary>
    NoWordBoundary,

    /// <summary><c>\G</c>: where the match before ended.</summary>
    LastEnd,
}
