namespace GbDocs.Model.Papers;

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="Share">Its part of the table's width in thousandths; 0 where the content decides.</param>
public sealed record TableColumn(ColumnAlignment Alignment, int Share = 0);
