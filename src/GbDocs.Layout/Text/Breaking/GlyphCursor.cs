using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>Goes through the glyphs of a paragraph and sums up what a breakpoint needs. A value: a copy marks a place to go back to.</summary>
internal struct GlyphCursor
{
    private int next;
    private int visibleEnd;
    private long x;
    private long space;
    private long visibleX;
    private long visibleSpace;
    private long spaceBeforeLine;

    /// <summary>A cursor at the start of a line.</summary>
    public static GlyphCursor At(in Breakpoint start)
    {
        var cursor = new GlyphCursor { next = start.GlyphNext, x = start.NextX, space = start.NextSpace };
        cursor.BeginLine();
        return cursor;
    }

    /// <summary>The index of the glyph that comes next.</summary>
    public readonly int Next => next;

    /// <summary>The index after the last glyph that is no space at a line's end.</summary>
    public readonly int VisibleEnd => visibleEnd;

    public void Pass(in ParagraphGlyph glyph)
    {
        next++;
        x += glyph.Advance + glyph.Kerning;
        if (glyph.Stretches)
            space += glyph.Advance;
        if (glyph.Hangs)
            return;
        visibleEnd = next;
        visibleX = x - glyph.Kerning;
        visibleSpace = space;
    }

    /// <summary>Forgets the spaces so far: those before a tab do not stretch.</summary>
    public void ForgetSpaces() => space = visibleSpace = spaceBeforeLine;

    /// <summary>A line that begins here has nothing before it that could be its end.</summary>
    public void BeginLine() => (visibleEnd, visibleX, visibleSpace, spaceBeforeLine) = (next, x, space, space);

    /// <summary>A place for the end of a line at the cursor.</summary>
    public readonly Breakpoint EndAt(int text) => new()
    {
        Text = text,
        GlyphEnd = visibleEnd,
        GlyphNext = next,
        EndX = visibleX,
        NextX = x,
        EndSpace = visibleSpace,
        NextSpace = space,
    };
}
