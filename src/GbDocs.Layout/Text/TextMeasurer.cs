using System.Collections.Immutable;
using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Items of a paragraph → the widths they need, for table columns.</summary>
public static class TextMeasurer
{
    // A tab has no width without a line; half an inch is that of a regular stop.
    private static readonly Length TabWidth = Length.FromPoints(36);

    /// <summary>The narrowest and the widest measure that make sense for the items; a tab counts as half an inch.</summary>
    /// <param name="items">The parts of the paragraph.</param>
    /// <param name="shaper">Gives the glyphs.</param>
    public static ContentWidth Measure(ImmutableArray<ParagraphItem> items, TextShaper shaper)
    {
        var paragraph = shaper.Glyphs;
        paragraph.Fill(items, shaper);
        foreach (ref var glyph in paragraph.Glyphs)
        {
            if (glyph.Kind == GlyphKind.Tab)
                glyph.Advance = (int)TabWidth.Emu;
        }
        var reader = new BreakpointReader(paragraph);
        var (min, max) = (0L, 0L);
        while (!reader.IsAtEnd)
        {
            var points = reader.ReadToForcedEnd([]);
            max = Math.Max(max, Breakpoint.WidthBetween(points[0], points[^1]));
            for (var i = 1; i < points.Count; i++)
                min = Math.Max(min, Breakpoint.WidthBetween(points[i - 1], points[i]));
        }
        return new ContentWidth(new Length(min), new Length(max));
    }
}
