using GbDocs.Model.Papers;

namespace GbDocs.Model.Resolved;

/// <summary>A mark and its note.</summary>
/// <param name="Mark">Name of the mark.</param>
/// <param name="Note">The note.</param>
/// <param name="Label">What is printed: "5", "*", "a".</param>
/// <param name="Series">Ordinal of the series, from 0; it grows at each restart. Local notes: that of their table or figure.</param>
/// <param name="IsRepeat">Whether the note has a mark before this one; then it is printed there.</param>
public sealed record PlacedNote(NodeId Mark, Note Note, string Label, int Series, bool IsRepeat);
