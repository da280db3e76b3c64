namespace GbDocs.Model.Resolved;

/// <summary>The series that a number belongs to.</summary>
public enum NumberKind
{
    /// <summary>Numbered paragraphs.</summary>
    Paragraph,

    /// <summary>Headings of the body.</summary>
    Section,

    /// <summary>Headings of level 1 where they are chapters.</summary>
    Chapter,

    /// <summary>Headings inside an appendix or a reproduced text.</summary>
    AppendixSection,

    /// <summary>Appendices.</summary>
    Appendix,

    /// <summary>Annexes.</summary>
    Annex,

    /// <summary>List items; bullets have a mark and no citation.</summary>
    ListItem,

    /// <summary>Tables.</summary>
    Table,

    /// <summary>Figures.</summary>
    Figure,

    /// <summary>Boxes.</summary>
    Box,

    /// <summary>Footnotes.</summary>
    Footnote,
}
