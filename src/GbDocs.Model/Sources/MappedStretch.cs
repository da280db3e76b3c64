namespace GbDocs.Model.Sources;

/// <summary>A stretch of a generated text and its origin.</summary>
/// <param name="Start">Offset of its first unit in the generated text.</param>
/// <param name="Length">Units in the generated text.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="IsVerbatim">
/// Whether unit n of the stretch is unit n of the origin. Otherwise the whole stretch stands for the whole origin,
/// as the result of a template's expression does.
/// </param>
public readonly record struct MappedStretch(int Start, int Length, SourceSpan Origin, bool IsVerbatim);
