using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>Gives the tabs of a line their widths.</summary>
internal static class TabLayout
{
    /// <summary>Sets the advance of every tab among the glyphs of a line.</summary>
    /// <param name="line">The glyphs up to the last visible one.</param>
    /// <param name="shape">The tab stops.</param>
    /// <param name="frame">The room of the line.</param>
    /// <param name="text">The paragraph's text, in which decimal signs are looked for.</param>
    public static void Resolve(Span<ParagraphGlyph> line, ParagraphShape shape, LineFrame frame, string text)
    {
        var x = frame.Left.Emu;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i].Kind == GlyphKind.Tab)
                line[i].Advance = checked((int)WidthAt(x, TabStops.After(x, shape, frame), line[(i + 1)..], (shape, frame, text)));
            x += line[i].Advance + line[i].Kerning;
        }
    }

    /// <summary>The same where every tab jumps to a left stop; false where one does not.</summary>
    public static bool TryResolveLeft(Span<ParagraphGlyph> line, ParagraphShape shape, LineFrame frame, string text)
    {
        Resolve(line, shape, frame, text);
        var x = frame.Left.Emu;
        foreach (ref readonly var glyph in line)
        {
            if (glyph.Kind == GlyphKind.Tab && TabStops.After(x, shape, frame).Alignment != TabAlignment.Left)
                return false;
            x += glyph.Advance + glyph.Kerning;
        }
        return true;
    }

    /// <summary>The width of the glyphs of a line.</summary>
    public static long WidthOf(ReadOnlySpan<ParagraphGlyph> line)
    {
        var width = 0L;
        foreach (ref readonly var glyph in line)
            width += glyph.Advance + glyph.Kerning;
        return line.IsEmpty ? 0 : width - line[^1].Kerning;
    }

    /// <summary>
    /// How far a line may reach beyond its room: what its last tab sets against a stop may stand in the end indent,
    /// as the page numbers of contents do.
    /// </summary>
    public static long ReachOf(ReadOnlySpan<ParagraphGlyph> line, ParagraphShape shape, LineFrame frame)
    {
        var last = LastTab(line);
        var x = frame.Left.Emu + (last < 0 ? 0 : WidthOf(line[..last]));
        if (last < 0 || x > RightEdge(frame))
            return 0;
        var stop = TabStops.After(x, shape, frame);
        return stop.Alignment == TabAlignment.Left ? 0 : Math.Max(0, Math.Min(stop.Position.Emu, shape.Width.Emu) - RightEdge(frame));
    }

    /// <summary>Index of the last tab of a line; -1 for none.</summary>
    public static int LastTab(ReadOnlySpan<ParagraphGlyph> line)
    {
        for (var i = line.Length - 1; i >= 0; i--)
        {
            if (line[i].Kind == GlyphKind.Tab)
                return i;
        }
        return -1;
    }

    private static long RightEdge(LineFrame frame) => (frame.Left + frame.Width).Emu;

    private static long WidthAt(long x, TabStop stop, ReadOnlySpan<ParagraphGlyph> following, (ParagraphShape Shape, LineFrame Frame, string Text) place)
    {
        var least = LeastWidth(place.Shape, stop);
        var right = RightEdge(place.Frame);
        if (stop.Alignment == TabAlignment.Left)
            return stop.Position.Emu <= right ? stop.Position.Emu - x : least;
        var group = following[..GroupLength(following)];
        var before = stop.Alignment switch
        {
            TabAlignment.Centre => WidthOf(group) / 2,
            TabAlignment.Decimal => WidthOf(group[..DecimalAt(group, place.Text)]),
            _ => WidthOf(group),
        };
        return Math.Max(least, Math.Min(stop.Position.Emu, Math.Max(right, place.Shape.Width.Emu)) - x - before);
    }

    // A tab for which there is no room is a small gap all the same: with the default interval, 3 points; 12 where a leader leads the eye
    // from a title to its page.
    private static long LeastWidth(ParagraphShape shape, TabStop stop) => Math.Max(1, shape.DefaultTabInterval.Emu / (stop.Leader is null ? 12 : 3));

    private static int GroupLength(ReadOnlySpan<ParagraphGlyph> following)
    {
        for (var i = 0; i < following.Length; i++)
        {
            if (following[i].Kind == GlyphKind.Tab)
                return i;
        }
        return following.Length;
    }

    // The last point or comma after a digit: in 1,234.5 the point, in 1.234,5 the comma; without one, the end.
    private static int DecimalAt(ReadOnlySpan<ParagraphGlyph> group, string text)
    {
        for (var i = group.Length - 1; i > 0; i--)
        {
            if (text[group[i].TextStart] is '.' or ',' && char.IsAsciiDigit(text[group[i - 1].TextStart]))
                return i;
        }
        return group.Length;
    }
}
