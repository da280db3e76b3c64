namespace GbDocs.Layout.Pages;

/// <summary>What marks the items of a list (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    /// <summary>Nothing, or words.</summary>
    None,

    /// <summary>A solid bullet.</summary>
    Disc,

    /// <summary>An open bullet.</summary>
    Circle,

    /// <summary>A solid square.</summary>
    Square,

    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>A, B, C.</summary>
    UpperAlpha,

    /// <summary>a, b, c.</summary>
    LowerAlpha,
}
