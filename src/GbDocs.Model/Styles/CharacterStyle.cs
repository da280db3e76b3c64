using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>How words within a paragraph are set apart; what is null stays as in the paragraph.</summary>
/// <param name="Name">Its name in the sheet, in kebab case.</param>
public sealed record CharacterStyle(string Name)
{
    /// <summary>Its name in Word: "Footnote Reference", "Hyperlink".</summary>
    public string WordName { get; init; } = "Default Paragraph Font";

    /// <summary>Typeface family.</summary>
    public FontFamily? Family { get; init; }

    /// <summary>Type size.</summary>
    public Length? Size { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool? IsBold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool? IsItalic { get; init; }

    /// <summary>Its colour.</summary>
    public Colour? Colour { get; init; }

    /// <summary>Whether it is underlined.</summary>
    public bool? IsUnderlined { get; init; }

    /// <summary>Whether small letters are printed as capitals.</summary>
    public bool? IsAllCaps { get; init; }

    /// <summary>Whether small letters are printed as small capitals.</summary>
    public bool? IsSmallCaps { get; init; }

    /// <summary>Whether it is raised and small.</summary>
    public bool? IsSuperscript { get; init; }
}
