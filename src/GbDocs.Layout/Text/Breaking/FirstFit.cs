using System.Globalization;
using System.Runtime.InteropServices;
using GbDocs.Layout.Text.Shaping;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>Line by line, each as full as it can be; a part that fits no line is broken between two characters.</summary>
internal sealed class FirstFit(ParagraphGlyphs paragraph, LineFrames frames)
{
    private readonly List<Breakpoint> ends = [];
    private readonly bool hasTabs = TabLayout.LastTab(paragraph.Glyphs) >= 0;

    /// <summary>The places chosen.</summary>
    /// <param name="points">The start, then every place in order; the last is forced.</param>
    public List<Breakpoint> Solve(List<Breakpoint> points)
    {
        var places = CollectionsMarshal.AsSpan(points);
        var start = places[0];
        for (var next = 1; next < places.Length;)
        {
            var end = LastThatFits(places, start, next);
            if (end < next)
            {
                start = BrokenPart(start, places[next]);
                if (start == places[next])
                    next++;
            }
            else
            {
                start = places[end];
                next = end + 1;
            }
            ends.Add(start);
        }
        return ends;
    }

    private int LastThatFits(ReadOnlySpan<Breakpoint> places, in Breakpoint start, int next)
    {
        var end = next - 1;
        for (var i = next; i < places.Length; i++)
        {
            if (Fits(start, places[i]))
                end = i;
            else if (places[i].Hyphen == 0) // a hyphen may stick out where the rest of the word does not
                break;
        }
        return end;
    }

    private bool Fits(in Breakpoint start, in Breakpoint end)
    {
        if (!hasTabs)
            return Breakpoint.WidthBetween(start, end) <= frames.WidthOf(ends.Count);
        var frame = frames.Shape.FrameOf(frames.First + ends.Count);
        var line = paragraph.Glyphs[start.GlyphNext..Math.Max(start.GlyphNext, end.GlyphEnd)];
        TabLayout.Resolve(line, frames.Shape, frame, paragraph.Text);
        return TabLayout.WidthOf(line) + end.Hyphen <= frames.WidthOf(ends.Count) + TabLayout.ReachOf(line, frames.Shape, frame);
    }

    // As many whole characters with their marks as fit, one at least; the whole part where it has but one.
    private Breakpoint BrokenPart(in Breakpoint start, in Breakpoint end)
    {
        var cursor = GlyphCursor.At(start);
        var text = paragraph.Text.AsSpan(0, end.Text);
        Breakpoint? found = null;
        for (var at = start.Text; at < end.Text;)
        {
            at += StringInfo.GetNextTextElementLength(text[at..]);
            if (!TryPass(ref cursor, at))
                continue; // within a ligature
            var point = at < end.Text ? cursor.EndAt(at) : end;
            if (found is not null && !Fits(start, point))
                return found.Value;
            found = point;
        }
        return found ?? end;
    }

    private bool TryPass(ref GlyphCursor cursor, int text)
    {
        var glyphs = paragraph.Glyphs;
        while (cursor.Next < glyphs.Length && glyphs[cursor.Next].TextStart < text)
            cursor.Pass(glyphs[cursor.Next]);
        return cursor.Next == 0 || glyphs[cursor.Next - 1].TextStart + glyphs[cursor.Next - 1].TextLength <= text;
    }
}
