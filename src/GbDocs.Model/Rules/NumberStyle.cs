namespace GbDocs.Model.Rules;

/// <summary>The figures of a number.</summary>
public enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>1, 2, 3.</summary>
    Arabic,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>A, B, C … Z, AA, BB (as Word counts, ECMA-376 17.18.59).</summary>
    UpperLetter,

    /// <summary>a, b, c … z, aa, bb.</summary>
    LowerLetter,
}
