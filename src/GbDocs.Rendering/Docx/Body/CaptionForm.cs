using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>How captions of a kind look.</summary>
/// <param name="Kind">The list that they are in.</param>
/// <param name="StyleName">Their paragraph style in the sheet.</param>
internal sealed record CaptionForm(ListingKind Kind, string StyleName)
{
    /// <summary>Character style of label and number; null where they look like the title.</summary>
    public string? LabelStyleName { get; init; }

    /// <summary>Whether the title begins on a line of its own.</summary>
    public bool TitleOnNewLine { get; init; }
}
