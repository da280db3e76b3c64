using System.Collections.Immutable;

namespace GbDocs.Model.Styles;

/// <summary>A running head or foot: three texts on one line, or none.</summary>
/// <param name="Left">At the left.</param>
/// <param name="Centre">In the middle.</param>
/// <param name="Right">At the right.</param>
public sealed record FurnitureLine(ImmutableArray<FurniturePart> Left, ImmutableArray<FurniturePart> Centre, ImmutableArray<FurniturePart> Right)
{
    /// <summary>No line.</summary>
    public static FurnitureLine Empty { get; } = new([], [], []);

    /// <summary>Whether there is nothing to print.</summary>
    public bool IsEmpty => Left.IsEmpty && Centre.IsEmpty && Right.IsEmpty;
}
