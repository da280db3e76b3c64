namespace GbDocs.Model.Papers;

/// <summary>The means by which words are set apart.</summary>
public enum InlineFormat
{
    /// <summary>Italic, or roman within italic.</summary>
    Emphasis,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Raised and small.</summary>
    Superscript,

    /// <summary>Lowered and small.</summary>
    Subscript,

    /// <summary>Small capitals.</summary>
    SmallCaps,

    /// <summary>Underlined.</summary>
    Underline,

    /// <summary>Struck through.</summary>
    Strikethrough,

    /// <summary>A heading that runs into its paragraph; not in the outline.</summary>
    RunIn,

    /// <summary>Words that the typography pass leaves as they were typed.</summary>
    Verbatim,
}
