using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;

namespace GbDocs.Reading.Papers;

/// <summary>A paper that was read.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Sheet">The style sheet of its template.</param>
/// <param name="Merged">The Markdown that it was made of, with the origin of each character.</param>
public sealed record ReadPaper(Paper Paper, StyleSheet Sheet, MappedText Merged);
