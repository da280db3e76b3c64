namespace GbDocs.Model.Styles;

/// <summary>The lines around a paragraph or frame; between two alike paragraphs in a row the upper's bottom and the lower's top are dropped, as in Word.</summary>
/// <param name="Top">Above.</param>
/// <param name="Bottom">Below.</param>
/// <param name="Start">At the side where lines start.</param>
/// <param name="End">At the side where lines end.</param>
public sealed record Borders(Border Top, Border Bottom, Border Start, Border End)
{
    /// <summary>No lines.</summary>
    public static Borders None { get; } = new(Border.None, Border.None, Border.None, Border.None);

    /// <summary>Whether there are no lines.</summary>
    public bool IsNone => Top.IsNone && Bottom.IsNone && Start.IsNone && End.IsNone;
}
