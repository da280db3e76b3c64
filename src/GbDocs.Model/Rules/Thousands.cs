namespace GbDocs.Model.Rules;

/// <summary>The separator of thousands.</summary>
public enum Thousands
{
    /// <summary>As it was typed.</summary>
    AsTyped,

    /// <summary>10,796.</summary>
    Comma,

    /// <summary>10 796, with a no-break space.</summary>
    NoBreakSpace,
}
