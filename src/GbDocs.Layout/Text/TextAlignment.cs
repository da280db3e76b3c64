namespace GbDocs.Layout.Text;

/// <summary>Where the lines of a paragraph stand in their measure.</summary>
public enum TextAlignment
{
    /// <summary>At the left edge, the right one ragged.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right edge, the left one ragged.</summary>
    Right,

    /// <summary>At both edges; last lines and lines before a forced break stand at the left.</summary>
    Justified,
}
