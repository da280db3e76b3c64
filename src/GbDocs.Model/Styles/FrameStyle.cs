using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How a framed block looks.</summary>
/// <param name="Name">Its name in the sheet, in kebab case.</param>
public sealed record FrameStyle(string Name)
{
    /// <summary>Lines around it, with the distance to the text.</summary>
    public Borders Borders { get; init; } = Borders.None;

    /// <summary>Colour behind it; null for none.</summary>
    public Colour? Background { get; init; }

    /// <summary>Space before it.</summary>
    public Length SpaceBefore { get; init; } = Length.FromPoints(12);

    /// <summary>Space after it.</summary>
    public Length SpaceAfter { get; init; } = Length.FromPoints(12);

    /// <summary>From the text area's starting side to the frame.</summary>
    public Length IndentStart { get; init; }

    /// <summary>From the frame to the text area's ending side.</summary>
    public Length IndentEnd { get; init; }

    /// <summary>Whether it may break over pages.</summary>
    public bool MayBreak { get; init; } = true;
}
