using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>How the glyphs of a line stand in its room.</summary>
/// <param name="Left">Where the first begins.</param>
/// <param name="Width">From there to the end of the last, the spaces stretched.</param>
/// <param name="Stretch">What all spaces together gain; negative where they shrink.</param>
/// <param name="FirstStretched">Index in the line of the first glyph whose space stretches: after the last tab.</param>
/// <param name="Space">The sum of the widths of the spaces that stretch.</param>
/// <param name="Overrun">How far it goes beyond its room.</param>
internal readonly record struct LineFit(long Left, long Width, long Stretch, int FirstStretched, long Space, long Overrun)
{
    public static LineFit Of(ReadOnlySpan<ParagraphGlyph> visible, (ParagraphShape Shape, LineFrame Frame) room, in Breakpoint end)
    {
        var width = TabLayout.WidthOf(visible) + end.Hyphen;
        var slack = room.Frame.Width.Emu + TabLayout.ReachOf(visible, room.Shape, room.Frame) - width;
        var first = TabLayout.LastTab(visible) + 1;
        var space = SpaceIn(visible[first..]);
        var stretch = room.Shape.Alignment == TextAlignment.Justified && space > 0 ? StretchFor(slack, space, end.IsForced) : 0;
        slack -= stretch;
        var left = room.Frame.Left.Emu + room.Shape.Alignment switch
        {
            TextAlignment.Centre => Math.Max(0, slack / 2),
            TextAlignment.Right => Math.Max(0, slack),
            _ => 0,
        };
        return new LineFit(left, width + stretch, stretch, first, space, Math.Max(0, -slack));
    }

    // A last line is not stretched; a line that cannot shrink enough keeps its spaces and sticks out.
    private static long StretchFor(long slack, long space, bool isLast)
    {
        if (slack < 0)
            return -slack <= space / 3 ? slack : 0;
        return isLast ? 0 : slack;
    }

    private static long SpaceIn(ReadOnlySpan<ParagraphGlyph> glyphs)
    {
        var space = 0L;
        foreach (ref readonly var glyph in glyphs)
            space += glyph.Stretches ? glyph.Advance : 0;
        return space;
    }
}
