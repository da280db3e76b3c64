namespace GbDocs.Model.Styles;

/// <summary>
/// Running heads and feet. On the cover page <see cref="First"/> stands; on pages that a chapter or appendix opens, <see cref="Opening"/>;
/// elsewhere <see cref="Odd"/> or <see cref="Even"/>.
/// </summary>
public sealed record PageFurniture
{
    /// <summary>The cover page.</summary>
    public HeadAndFoot First { get; init; } = new();

    /// <summary>Pages on which a chapter or appendix opens; null where they are as any other.</summary>
    public HeadAndFoot? Opening { get; init; }

    /// <summary>Right-hand pages, and all pages where <see cref="Even"/> is null.</summary>
    public HeadAndFoot Odd { get; init; } = new();

    /// <summary>Left-hand pages; null where they are as right-hand ones.</summary>
    public HeadAndFoot? Even { get; init; }
}
