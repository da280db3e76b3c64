namespace GbDocs.Layout.Pages;

/// <summary>What a header cell heads (ISO 32000-1, table 349).</summary>
public enum HeaderScope
{
    /// <summary>It is no header cell.</summary>
    None,

    /// <summary>Its column.</summary>
    Column,

    /// <summary>Its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
