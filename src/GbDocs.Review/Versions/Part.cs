using System.Collections.Immutable;
using GbDocs.Model.Sources;

namespace GbDocs.Review.Versions;

/// <summary>A part of a paper as far as every language version must have it: what it is, not what it says.</summary>
/// <param name="Kind">What it is, in the drafter's words: "numbered paragraph", "table".</param>
/// <param name="Span">Where it was written.</param>
/// <param name="Parts">The parts inside it, in order.</param>
internal sealed record Part(string Kind, SourceSpan Span, ImmutableArray<Part> Parts)
{
    /// <summary>The name that the drafter gave it; empty where none was given.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>What else of its form the versions share, in words: "of level 2", "lettered"; empty where its kind says all.</summary>
    public string Form { get; init; } = string.Empty;

    /// <summary>Its own line of words, without those of the parts inside.</summary>
    public LineTraits Line { get; init; } = LineTraits.None;

    /// <summary>Its kind with an article: "an item".</summary>
    public string OneOfKind => (Kind[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + Kind;

    /// <summary>File and line for a message about another version: "progress.yaml, line 12".</summary>
    public string Place => Span.Source is { } source ? $"{source.Path[(source.Path.LastIndexOf('/') + 1)..]}, line {Span.Position.Line}" : "the template";
}
