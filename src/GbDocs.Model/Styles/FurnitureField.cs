namespace GbDocs.Model.Styles;

/// <summary>What a part of a running head or foot shows.</summary>
public enum FurnitureField
{
    /// <summary>Fixed words.</summary>
    Words,

    /// <summary>The page's number.</summary>
    Page,

    /// <summary>The number of pages.</summary>
    PageCount,

    /// <summary>A property of the paper: symbol, title, short-title, session …</summary>
    Property,

    /// <summary>The number and title of the chapter or appendix of the page (Word: STYLEREF).</summary>
    Chapter,
}
