namespace GbDocs.Layout.Pages;

/// <summary>The side of the opened book on which a page lies.</summary>
public enum PageSide
{
    /// <summary>Right: the first page and every second after it.</summary>
    Right,

    /// <summary>Left: the back of a right-hand page.</summary>
    Left,
}
