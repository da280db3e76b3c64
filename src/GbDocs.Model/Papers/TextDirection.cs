namespace GbDocs.Model.Papers;

/// <summary>The direction in which a text runs (UAX #9).</summary>
public enum TextDirection
{
    /// <summary>As Latin, Greek and Cyrillic.</summary>
    LeftToRight,

    /// <summary>As Arabic and Hebrew.</summary>
    RightToLeft,
}
