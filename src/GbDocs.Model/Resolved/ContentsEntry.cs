using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>A line of the contents or of a list of tables, figures or boxes.</summary>
/// <param name="Target">What it points to.</param>
/// <param name="Level">Depth, from 1; appendices and chapters are 1.</param>
/// <param name="Label">Number as printed before the title: "IV.", "Appendix II", "Table V.1."; empty for none.</param>
/// <param name="Title">The title: no notes, line breaks as spaces.</param>
public sealed record ContentsEntry(NodeId Target, int Level, string Label, ImmutableArray<Inline> Title);
