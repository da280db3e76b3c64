using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>The widths between which a table column makes sense for its content.</summary>
/// <param name="Min">The widest part that cannot be broken.</param>
/// <param name="Max">The width with no break but the forced ones.</param>
public readonly record struct ContentWidth(Length Min, Length Max);
