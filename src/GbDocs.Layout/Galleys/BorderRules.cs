using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Galleys;

/// <summary>Borders → filled rectangles.</summary>
internal static class BorderRules
{
    /// <summary>Lines along the inside of an area's edges.</summary>
    public static IEnumerable<RuleItem> Around(Rectangle area, Borders borders)
    {
        if (!borders.Top.IsNone)
            yield return Horizontal(area.X, area.Y, area.Width, borders.Top);
        if (!borders.Bottom.IsNone)
            yield return Horizontal(area.X, area.Bottom - borders.Bottom.Width, area.Width, borders.Bottom);
        if (!borders.Start.IsNone)
            yield return Vertical(area.X, area.Y, area.Height, borders.Start);
        if (!borders.End.IsNone)
            yield return Vertical(area.Right - borders.End.Width, area.Y, area.Height, borders.End);
    }

    /// <summary>A line whose top is at <paramref name="y"/>.</summary>
    public static RuleItem Horizontal(Length x, Length y, Length width, Border border) => Rule(new Rectangle(x, y, width, border.Width), border);

    /// <summary>A line whose left edge is at <paramref name="x"/>.</summary>
    public static RuleItem Vertical(Length x, Length y, Length height, Border border) => Rule(new Rectangle(x, y, border.Width, height), border);

    private static RuleItem Rule(Rectangle area, Border border) => new(StructureTag.Of(ArtifactKind.Layout), area, border.Colour);
}
