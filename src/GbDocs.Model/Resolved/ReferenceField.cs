namespace GbDocs.Model.Resolved;

/// <summary>What Word's field of a reference shows.</summary>
public enum ReferenceField
{
    /// <summary>Words; no field.</summary>
    Words,

    /// <summary>The number of a paragraph, heading or list item, as cited (REF \r, \w or \n, or the bookmarked text).</summary>
    Number,

    /// <summary>The number of a caption (REF to its bookmarked label or number).</summary>
    CaptionNumber,

    /// <summary>The mark of a footnote (NOTEREF).</summary>
    NoteNumber,

    /// <summary>The page (PAGEREF).</summary>
    Page,

    /// <summary>The target's title (REF).</summary>
    Title,
}
