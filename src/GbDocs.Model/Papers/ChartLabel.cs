namespace GbDocs.Model.Papers;

/// <summary>The name of a slice, year, region or series.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Note">Name of a note below the figure that its mark points to; null for none.</param>
public sealed record ChartLabel(string Text, NodeId? Note = null);
