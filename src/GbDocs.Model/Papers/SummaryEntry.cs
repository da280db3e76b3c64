using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>A label of the summary box ("Author unit") and what it says.</summary>
/// <param name="Key">Name of the label in the template's strings: <c>purpose</c>, <c>author-unit</c> …</param>
/// <param name="Label">The label's words.</param>
/// <param name="Content">What it says.</param>
public sealed record SummaryEntry(string Key, ImmutableArray<Inline> Label, ImmutableArray<Block> Content);
