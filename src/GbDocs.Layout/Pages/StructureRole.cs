namespace GbDocs.Layout.Pages;

/// <summary>What an element is: the standard structure types of ISO 32000-1, 14.8.4, and a few of ours that the file maps to them.</summary>
public enum StructureRole
{
    /// <summary>The whole paper; element 0 alone.</summary>
    Document,

    /// <summary>A section.</summary>
    Sect,

    /// <summary>A group without further meaning.</summary>
    Div,

    /// <summary>A box or frame beside the run of the paper; mapped to Sect.</summary>
    Aside,

    /// <summary>The title of the paper on its cover; mapped to P.</summary>
    Title,

    /// <summary>A heading of level 1.</summary>
    H1,

    /// <summary>A heading of level 2.</summary>
    H2,

    /// <summary>A heading of level 3.</summary>
    H3,

    /// <summary>A heading of level 4.</summary>
    H4,

    /// <summary>A heading of level 5.</summary>
    H5,

    /// <summary>A heading of level 6.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A block quotation.</summary>
    BlockQuote,

    /// <summary>A list; holds items, lists and a caption.</summary>
    L,

    /// <summary>An item; holds a label and a body.</summary>
    LI,

    /// <summary>The label of an item, a numbered paragraph, a note or a caption.</summary>
    Lbl,

    /// <summary>The body of an item.</summary>
    LBody,

    /// <summary>A table of contents or list of tables.</summary>
    TOC,

    /// <summary>An entry of a table of contents.</summary>
    TOCI,

    /// <summary>A table; holds rows, or groups of rows, and a caption.</summary>
    Table,

    /// <summary>The header rows.</summary>
    THead,

    /// <summary>A group of rows.</summary>
    TBody,

    /// <summary>The closing rows.</summary>
    TFoot,

    /// <summary>A row.</summary>
    TR,

    /// <summary>A header cell.</summary>
    TH,

    /// <summary>A cell.</summary>
    TD,

    /// <summary>A picture or chart.</summary>
    Figure,

    /// <summary>A caption of a table, figure or list.</summary>
    Caption,

    /// <summary>A footnote or table note.</summary>
    Note,

    /// <summary>A mark that points to a note, a reference to another part.</summary>
    Reference,

    /// <summary>A link; holds its text, its clickable places are added to it.</summary>
    Link,

    /// <summary>Words within a paragraph.</summary>
    Span,

    /// <summary>A quotation within a paragraph.</summary>
    Quote,

    /// <summary>Words of a computer.</summary>
    Code,
}
