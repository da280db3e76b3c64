namespace GbDocs.Model.Papers;

/// <summary>How a chart draws its numbers.</summary>
public enum ChartKind
{
    /// <summary>One pie, or several side by side with one legend.</summary>
    Pie,

    /// <summary>Lines over the categories.</summary>
    Line,

    /// <summary>Upright bars side by side.</summary>
    Bar,

    /// <summary>Upright bars on top of each other.</summary>
    StackedBar,
}
