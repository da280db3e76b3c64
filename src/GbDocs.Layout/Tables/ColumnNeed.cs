using GbDocs.Model.Measures;

namespace GbDocs.Layout.Tables;

/// <summary>What the cells of a column, or of several together, need.</summary>
/// <param name="First">The first column, from 0.</param>
/// <param name="Count">How many columns.</param>
/// <param name="Min">The widest part that cannot be broken, with padding.</param>
/// <param name="Max">The width with no break but the forced ones, with padding.</param>
internal readonly record struct ColumnNeed(int First, int Count, Length Min, Length Max);
