using GbDocs.Model.Measures;

namespace GbDocs.Layout.Flow;

/// <summary>The room between the sides of a galley, a frame or a cell.</summary>
/// <param name="Left">Its left edge in the galley.</param>
/// <param name="Width">Its width.</param>
internal readonly record struct Area(Length Left, Length Width)
{
    /// <summary>The room left between two indents.</summary>
    public Area Inset(Length left, Length right) => new(Left + left, Length.Max(Length.Zero, Width - left - right));
}
