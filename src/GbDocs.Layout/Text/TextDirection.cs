namespace GbDocs.Layout.Text;

/// <summary>The direction in which a text is read.</summary>
public enum TextDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,

    /// <summary>From right to left.</summary>
    RightToLeft,
}
