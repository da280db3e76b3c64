namespace GbDocs.Model.Rules;

/// <summary>The dash of a range.</summary>
public enum RangeDash
{
    /// <summary>As it was typed.</summary>
    AsTyped,

    /// <summary>2010–11.</summary>
    EnDash,

    /// <summary>2010-11.</summary>
    Hyphen,

    /// <summary>2010 – 11.</summary>
    SpacedEnDash,
}
