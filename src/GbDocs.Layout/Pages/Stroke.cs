using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Pages;

/// <summary>A pen; its lines meet in mitres and end square at their last point.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">Width of the line, more than zero.</param>
public sealed record Stroke(Colour Colour, Length Width)
{
    /// <summary>Lengths of dash and gap in turn; empty for an unbroken line.</summary>
    public ImmutableArray<Length> Dashes { get; init; } = [];
}
