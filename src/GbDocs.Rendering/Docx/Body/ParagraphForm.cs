using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>What a paragraph says of itself.</summary>
/// <param name="Style">Its style.</param>
internal readonly record struct ParagraphForm(WordStyle Style)
{
    /// <summary>Its place in a list, where its style does not give it.</summary>
    public NumberPlace? Number { get; init; }

    /// <summary>Whether it stays on the page of the next, where its style does not say so.</summary>
    public bool KeepsNext { get; init; }
}
