namespace GbDocs.Model.Papers;

/// <summary>What marks the items of a list; how the mark is printed is for the numbering rules to say.</summary>
public enum ListKind
{
    /// <summary>The rules' bullet of the level.</summary>
    Bullet,

    /// <summary>En dashes at any level.</summary>
    Dash,

    /// <summary>a, b, c.</summary>
    Letter,

    /// <summary>i, ii, iii.</summary>
    Roman,

    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>No mark.</summary>
    Plain,
}
