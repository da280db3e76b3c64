using GbDocs.Layout.Text;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>How the words of a part of a line look and what they are in.</summary>
/// <param name="Style">Face, size and colour.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Direction">Direction.</param>
/// <param name="IsAllCaps">Whether small letters are printed as capitals.</param>
internal sealed record InlineLook(TextStyle Style, string Language, TextDirection Direction, bool IsAllCaps)
{
    /// <summary>The look of a paragraph's plain words.</summary>
    public static InlineLook Of(TextProperties text, string language, TextDirection direction) => new(
        new TextStyle
        {
            Families = text.Family.Bundled,
            Size = text.Size,
            Bold = text.IsBold,
            Italic = text.IsItalic,
            Colour = text.Colour,
            SmallCaps = text.IsSmallCaps,
            LetterSpacing = text.LetterSpacing,
            Features = FeaturesOf(text),
        },
        language,
        direction,
        text.IsAllCaps);

    /// <summary>This look with what a character style changes.</summary>
    public InlineLook With(CharacterStyle? style) => style is null ? this : this with
    {
        IsAllCaps = style.IsAllCaps ?? IsAllCaps,
        Style = Style with
        {
            Families = style.Family?.Bundled ?? Style.Families,
            Size = style.Size ?? Style.Size,
            Bold = style.IsBold ?? Style.Bold,
            Italic = style.IsItalic ?? Style.Italic,
            Colour = style.Colour ?? Style.Colour,
            Underline = style.IsUnderlined ?? Style.Underline,
            SmallCaps = style.IsSmallCaps ?? Style.SmallCaps,
            Position = style.IsSuperscript switch { true => TextPosition.Superior, false => TextPosition.Normal, null => Style.Position },
        },
    };

    /// <summary>This look in another family; null for its own.</summary>
    public InlineLook In(FontFamily? family) => family is null ? this : this with { Style = Style with { Families = family.Bundled } };

    /// <summary>This look raised and small.</summary>
    public InlineLook Raised => this with { Style = Style with { Position = TextPosition.Superior } };

    private static FontFeatures FeaturesOf(TextProperties text) =>
        (text.HasTabularFigures ? FontFeatures.TabularFigures : FontFeatures.None) | (text.HasOldStyleFigures ? FontFeatures.OldStyleFigures : FontFeatures.None);
}
