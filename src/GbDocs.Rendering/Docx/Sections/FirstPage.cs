namespace GbDocs.Rendering.Docx.Sections;

/// <summary>The running heads of the first page of a section.</summary>
internal enum FirstPage
{
    /// <summary>As on any other.</summary>
    Ordinary,

    /// <summary>Those of the cover.</summary>
    Cover,

    /// <summary>Those of a page on which a chapter opens.</summary>
    Opening,
}
