using System.Collections.Immutable;

namespace GbDocs.Templates.Patterns;

/// <summary>Where a pattern matched.</summary>
/// <param name="Groups">The stretches of its groups, the whole match first; a group that took no part has the start -1.</param>
internal sealed record PatternMatch(ImmutableArray<(int Start, int Length)> Groups)
{
    public int Start => Groups[0].Start;

    public int Length => Groups[0].Length;

    public int End => Start + Length;
}
