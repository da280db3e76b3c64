namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>What an element may hold (ISO 32000-1, 14.7.4).</summary>
internal enum ElementKidKind
{
    /// <summary>Marked content of a page.</summary>
    Content,

    /// <summary>The annotation of a link.</summary>
    Link,

    /// <summary>Another element.</summary>
    Element,
}
