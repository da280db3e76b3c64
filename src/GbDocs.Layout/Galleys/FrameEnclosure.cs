using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Galleys;

/// <summary>Where a frame stands and what it looks like.</summary>
/// <param name="Left">Its outer left edge in the galley.</param>
/// <param name="Width">From its outer left to its outer right edge.</param>
/// <param name="Borders">Its lines; the starting side is the left.</param>
/// <param name="Background">The shade behind its content; null for none.</param>
internal sealed record FrameLook(Length Left, Length Width, Borders Borders, Colour? Background);

/// <summary>A frame: lines around its content and a shade behind it.</summary>
/// <param name="parent">The enclosure around it; null for none.</param>
/// <param name="look">Its place and look.</param>
internal sealed class FrameEnclosure(Enclosure? parent, FrameLook look) : Enclosure(parent)
{
    /// <summary>Its place and look.</summary>
    public FrameLook Look => look;

    /// <inheritdoc/>
    public override Length PaddingTop => Padding(look.Borders.Top);

    /// <inheritdoc/>
    public override Length PaddingBottom => Padding(look.Borders.Bottom);

    /// <summary>Room that a side takes: its line and the space between line and text.</summary>
    public static Length Padding(Border border) => Length.Max(Length.Zero, border.Width) + border.Space;

    /// <inheritdoc/>
    public override IEnumerable<PageItem> Paint(EnclosurePart part)
    {
        var area = new Rectangle(part.Left + look.Left, part.Top, look.Width, part.Bottom - part.Top);
        if (look.Background is { } shade)
            yield return new RuleItem(StructureTag.Of(ArtifactKind.Background), area, shade);
        foreach (var rule in BorderRules.Around(area, look.Borders))
            yield return rule;
    }
}
