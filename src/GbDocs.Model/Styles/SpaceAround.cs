using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>Space around a table or figure.</summary>
public sealed record SpaceAround
{
    /// <summary>Space before one that has no caption; with one, the caption's style decides. 6 points unless said otherwise.</summary>
    public Length Before { get; init; } = Length.FromPoints(6);

    /// <summary>Least space between it and its notes and source, 6 points unless said otherwise.</summary>
    public Length BeforeNotes { get; init; } = Length.FromPoints(6);

    /// <summary>Least space after it, with its notes and source; 10 points unless said otherwise.</summary>
    public Length After { get; init; } = Length.FromPoints(10);
}
