using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>An abbreviation and what it stands for.</summary>
/// <param name="Span">Where it was defined.</param>
/// <param name="Short">"DWCP".</param>
/// <param name="Expansion">"decent work country programme".</param>
public sealed record AbbreviationEntry(SourceSpan Span, string Short, string Expansion);
