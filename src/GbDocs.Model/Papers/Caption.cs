using System.Collections.Immutable;

namespace GbDocs.Model.Papers;

/// <summary>The caption of a table, figure or box.</summary>
/// <param name="Title">Its words; the label and number ("Table V.1.") are computed.</param>
/// <param name="IsNumbered">Whether it takes a number.</param>
/// <param name="Units">What the figures are in ("US$’000", "percentage"); empty where each says its own.</param>
public sealed record Caption(ImmutableArray<Inline> Title, bool IsNumbered = true, string Units = "");
