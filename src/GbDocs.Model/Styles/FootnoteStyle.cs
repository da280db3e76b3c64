using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>The foot of a page with notes.</summary>
public sealed record FootnoteStyle
{
    /// <summary>Length of the rule above the notes.</summary>
    public Length RuleLength { get; init; } = Length.FromMillimetres(50);

    /// <summary>Thickness of the rule; zero for none.</summary>
    public Length RuleWidth { get; init; } = Length.FromPoints(0.5m);

    /// <summary>Least space between the text and the rule.</summary>
    public Length SpaceAbove { get; init; } = Length.FromPoints(9);

    /// <summary>Space between the rule and the first note.</summary>
    public Length SpaceBelow { get; init; } = Length.FromPoints(4);
}
