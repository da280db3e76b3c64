namespace GbDocs.Model.Styles;

/// <summary>The running head and foot of one kind of page.</summary>
public sealed record HeadAndFoot
{
    /// <summary>The head; empty for none.</summary>
    public FurnitureLine Head { get; init; } = FurnitureLine.Empty;

    /// <summary>The foot; empty for none.</summary>
    public FurnitureLine Foot { get; init; } = FurnitureLine.Empty;
}
