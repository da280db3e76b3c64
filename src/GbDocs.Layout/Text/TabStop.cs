using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>A place to which a tab jumps.</summary>
/// <param name="Position">Its distance from the left edge of the paragraph's measure (not from the indent).</param>
/// <param name="Alignment">How the text after the tab stands at it.</param>
/// <param name="Leader">The character that fills the jump, as <c>.</c> in a table of contents; null for none.</param>
public readonly record struct TabStop(Length Position, TabAlignment Alignment = TabAlignment.Left, char? Leader = null);
