using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>One document that a citation names.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="Key">Its key: a symbol (<c>GB.326/PV</c>), an instrument (<c>C181</c>, <c>P155</c>, <c>R204</c>) or a key of the paper's references file.</param>
/// <param name="Locator">Place in it, as written: <c>paras 74–93</c>; empty for the whole.</param>
public sealed record CitedWork(SourceSpan Span, string Key, string Locator);
