using GbDocs.Layout.Fonts;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>A stretch of a paragraph that comes from one item and is printed by one face at one size.</summary>
internal sealed class ParagraphRun
{
    public required ParagraphItem Item { get; init; }

    /// <summary>Null for boxes and forced breaks.</summary>
    public StyleShaper? Style { get; init; }

    public FontFace? Face { get; init; }

    public Length Size { get; init; }

    public required int TextStart { get; init; }

    public required RunKind Kind { get; init; }

    /// <summary>Common until a character says otherwise.</summary>
    public Script Script { get; set; }

    public string Language => Item is TextItem text ? text.Language : "en";

    public TextDirection Direction => Item is TextItem text ? text.Direction : TextDirection.LeftToRight;
}
