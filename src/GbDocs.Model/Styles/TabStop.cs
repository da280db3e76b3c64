using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>A tab stop.</summary>
/// <param name="Position">From the text area's starting side.</param>
/// <param name="Kind">What stands at the position.</param>
/// <param name="Leader">What fills the way: "." for dots; empty for nothing.</param>
public sealed record TabStop(Length Position, TabStopKind Kind, string Leader = "");
