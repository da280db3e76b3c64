using System.Runtime.InteropServices;
using GbDocs.Layout.Text.Hyphenation;
using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>Chooses the ends of the lines of a paragraph, from one forced end to the next.</summary>
internal sealed class PartComposer(ParagraphGlyphs paragraph, ParagraphShape shape)
{
    // TeX's \tolerance: where a line is worse than this, words are divided.
    private const int Tolerance = 200;

    private readonly BreakpointReader reader = new(paragraph);

    private List<int>? hyphens;

    public bool IsAtEnd => reader.IsAtEnd;

    /// <summary>The start of the next part and the ends of its lines.</summary>
    /// <param name="line">The number of its first line in the paragraph.</param>
    public (Breakpoint Start, List<Breakpoint> Ends) Next(int line)
    {
        var frames = new LineFrames(shape, line);
        var mark = reader.Mark();
        var points = reader.ReadToForcedEnd([]);
        if (!TrySetTabs(points, frames, out var lastTab))
            return (points[0], FirstFit(mark, frames));
        if (lastTab >= 0)
            points = ReadAgain(mark, lastTab, []);
        return (points[0], Choose((mark, lastTab), points, frames));
    }

    // With the tabs' widths; no line may end before the last tab, for the widths hold in the first line only.
    private List<Breakpoint> ReadAgain((GlyphCursor Cursor, int Text) mark, int lastTab, ReadOnlySpan<int> hyphens)
    {
        reader.Return(mark);
        var points = reader.ReadToForcedEnd(hyphens);
        if (lastTab >= 0)
            points.RemoveAll(p => p.GlyphEnd <= lastTab && p.GlyphNext > points[0].GlyphNext);
        return points;
    }

    private List<Breakpoint> Choose(((GlyphCursor Cursor, int Text) Mark, int LastTab) from, List<Breakpoint> points, LineFrames frames)
    {
        if (shape.Composition == Composition.Balanced && BalancedFit.Solve(paragraph, points, frames) is { } balanced)
            return balanced;
        if (shape.Composition == Composition.FirstFit || !EachPartFits(points, frames))
            return FirstFit(from.Mark, frames);
        var (ends, worst) = TotalFit.Solve(points, frames);
        if (worst <= Tolerance || !shape.Hyphenate)
            return ends;
        var divided = ReadAgain(from.Mark, from.LastTab, Hyphens());
        return EachPartFits(divided, frames) ? TotalFit.Solve(divided, frames).Ends : ends;
    }

    private List<Breakpoint> FirstFit((GlyphCursor Cursor, int Text) mark, LineFrames frames)
    {
        reader.Return(mark);
        var points = reader.ReadToForcedEnd(shape.Hyphenate ? Hyphens() : []);
        return new FirstFit(paragraph, frames).Solve(points);
    }

    private ReadOnlySpan<int> Hyphens() => CollectionsMarshal.AsSpan(hyphens ??= Hyphenator.PlacesIn(paragraph));

    private static bool EachPartFits(List<Breakpoint> points, LineFrames frames)
    {
        var least = frames.LeastWidth();
        var places = CollectionsMarshal.AsSpan(points);
        for (var i = 1; i < places.Length; i++)
        {
            if (Breakpoint.WidthBetween(places[i - 1], places[i]) > least)
                return false;
        }
        return true;
    }

    // Tabs have fixed widths where all stand in the first line and jump to left stops; the best lines can then be chosen.
    // Elsewhere lines are filled one by one.
    private bool TrySetTabs(List<Breakpoint> points, LineFrames frames, out int lastTab)
    {
        var start = points[0].GlyphNext;
        var glyphs = paragraph.Glyphs[start..points[^1].GlyphNext];
        lastTab = -1;
        for (var i = glyphs.Length - 1; i >= 0 && lastTab < 0; i--)
            lastTab = glyphs[i].Kind == GlyphKind.Tab ? i : -1;
        if (lastTab < 0)
            return true;
        var frame = shape.FrameOf(frames.First);
        var before = glyphs[..(lastTab + 1)];
        lastTab += start;
        return TabLayout.TryResolveLeft(before, shape, frame, paragraph.Text) && TabLayout.WidthOf(before) <= frame.Width.Emu;
    }
}
