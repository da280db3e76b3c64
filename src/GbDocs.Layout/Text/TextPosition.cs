namespace GbDocs.Layout.Text;

/// <summary>Whether a text stands on its line or is a small text above or below it.</summary>
public enum TextPosition
{
    /// <summary>On the baseline.</summary>
    Normal,

    /// <summary>Raised by a third of the type size, set at 65 per cent of it: footnote marks, ordinals.</summary>
    Superior,

    /// <summary>Lowered by a sixth of the type size, set at 65 per cent of it: chemical formulas.</summary>
    Inferior,
}
