using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>What stands below a table or figure.</summary>
/// <param name="Notes">Notes with their own marks, in the order of their marks.</param>
/// <param name="Source">Where the figures are from; empty where they are the paper's own.</param>
public sealed record BelowMatter(ImmutableArray<Note> Notes, ImmutableArray<Inline> Source)
{
    /// <summary>Nothing below.</summary>
    public static BelowMatter None { get; } = new([], []);
}
