using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Styling;

/// <summary>A paragraph style as the Word file has it.</summary>
/// <param name="Id">Its id in the file: <c>Heading1</c>.</param>
/// <param name="Name">Its name as Word shows it: <c>heading 1</c>.</param>
/// <param name="Look">How paragraphs in it look, all inheritance applied.</param>
internal sealed record WordStyle(string Id, string Name, ParagraphStyle Look)
{
    /// <summary>The style that it was derived from; null for the default style.</summary>
    public WordStyle? Basis { get; init; }

    /// <summary>The style of the next paragraph when typing; null for its own.</summary>
    public string? Next { get; init; }

    /// <summary>Whether it varies its basis for a construct; then it stands in its basis' list, which a style of the sheet does not.</summary>
    public bool IsVariant { get; init; }

    /// <summary>Whether it switches off the numbering of its basis.</summary>
    public bool IsUnnumbered { get; init; }
}
