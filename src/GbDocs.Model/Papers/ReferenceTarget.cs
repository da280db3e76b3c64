using GbDocs.Model.Sources;

namespace GbDocs.Model.Papers;

/// <summary>One target of a reference, or a range of them.</summary>
/// <param name="Span">Where it was written.</param>
/// <param name="First">Name of the target.</param>
/// <param name="Last">Name of the last target of a range that the drafter wrote (<c>#a..#b</c>); null for a single one.</param>
public sealed record ReferenceTarget(SourceSpan Span, NodeId First, NodeId? Last = null);
