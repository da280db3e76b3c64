using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>A line at a side of a paragraph, cell or frame.</summary>
/// <param name="Width">Its thickness; a whole number of eighths of a point, at most 6 pt; zero for none.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Space">Distance from the text; at most 31 pt, Word's limit.</param>
public sealed record Border(Length Width, Colour Colour, Length Space)
{
    /// <summary>No line.</summary>
    public static Border None { get; } = new(Length.Zero, Colour.Black, Length.Zero);

    /// <summary>Whether there is no line.</summary>
    public bool IsNone => Width <= Length.Zero;
}
