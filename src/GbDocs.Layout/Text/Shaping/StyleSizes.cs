using System.Diagnostics;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>The size and the baseline of a style's letters.</summary>
internal static class StyleSizes
{
    /// <summary>The size at which letters print: 65 per cent for superiors and inferiors, four fifths of it for small capitals.</summary>
    public static Length Of(TextStyle style, bool isSmallCapital)
    {
        var size = style.Position == TextPosition.Normal ? style.Size : style.Size.Scale(65, 100);
        return isSmallCapital ? size.Scale(4, 5) : size;
    }

    /// <summary>How far the letters stand above the line's baseline.</summary>
    public static Length BaselineShift(TextStyle style) => style.BaselineShift + style.Position switch
    {
        TextPosition.Normal => Length.Zero,
        TextPosition.Superior => style.Size.Scale(1, 3),
        TextPosition.Inferior => -style.Size.Scale(1, 6),
        _ => throw new UnreachableException(),
    };
}
