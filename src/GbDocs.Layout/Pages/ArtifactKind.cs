namespace GbDocs.Layout.Pages;

/// <summary>What is printed without being part of the text (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>No artifact: part of the text.</summary>
    None,

    /// <summary>A running head.</summary>
    Header,

    /// <summary>A running foot, the page number included.</summary>
    Footer,

    /// <summary>Another thing that comes from the division into pages: a continuation line, a repeated header row.</summary>
    Pagination,

    /// <summary>A shade behind the text.</summary>
    Background,

    /// <summary>A rule, a frame, a leader.</summary>
    Layout,
}
