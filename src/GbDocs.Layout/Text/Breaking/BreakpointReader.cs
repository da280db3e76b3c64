using GbDocs.Layout.Text.Shaping;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Breaking;

/// <summary>A paragraph's glyphs → the places where its lines may end, from one forced end to the next.</summary>
internal sealed class BreakpointReader(ParagraphGlyphs paragraph)
{
    private readonly List<Breakpoint> points = paragraph.Places;
    private GlyphCursor cursor;
    private int text;

    /// <summary>Whether the whole paragraph has been read.</summary>
    public bool IsAtEnd => text >= paragraph.Text.Length;

    /// <summary>The start of a line, then each place where it may end, the last a forced one; empty at the end of the paragraph.</summary>
    /// <param name="hyphens">Places within words where the text may be divided besides, by rising place; empty for none.</param>
    public List<Breakpoint> ReadToForcedEnd(ReadOnlySpan<int> hyphens)
    {
        points.Clear();
        cursor.BeginLine();
        points.Add(cursor.EndAt(text));
        while (points.Count == 1 || !points[^1].IsForced)
            ReadNext(ref hyphens);
        return points;
    }

    /// <summary>Goes back to a place in order to read on from there once more.</summary>
    public void Return((GlyphCursor Cursor, int Text) mark) => (cursor, text) = mark;

    /// <summary>The present place.</summary>
    public (GlyphCursor Cursor, int Text) Mark() => (cursor, text);

    private void ReadNext(ref ReadOnlySpan<int> hyphens)
    {
        var kinds = paragraph.Breaks;
        do
        {
            text++;
        }
        while (text < paragraph.Text.Length && kinds[text] == LineBreakKind.Prohibited && !IsHyphen(text, ref hyphens));
        text = Math.Min(text, paragraph.Text.Length);
        var glyphs = paragraph.Glyphs;
        while (cursor.Next < glyphs.Length && glyphs[cursor.Next].TextStart < text)
            Pass(glyphs);
        var isForced = kinds[text] == LineBreakKind.Mandatory;
        if (isForced || !IsWithinCluster(glyphs))
            points.Add(Point(isForced, kinds[text] == LineBreakKind.Prohibited));
    }

    private void Pass(ReadOnlySpan<ParagraphGlyph> glyphs)
    {
        if (glyphs[cursor.Next].Kind == GlyphKind.Tab)
        {
            // No line ends before a tab that stands in its first line, and the spaces before it keep their width.
            cursor.Pass(glyphs[cursor.Next]);
            cursor.ForgetSpaces();
            return;
        }
        cursor.Pass(glyphs[cursor.Next]);
    }

    private static bool IsHyphen(int at, ref ReadOnlySpan<int> hyphens)
    {
        while (hyphens.Length > 0 && hyphens[0] < at)
            hyphens = hyphens[1..];
        return hyphens.Length > 0 && hyphens[0] == at;
    }

    // A ligature cannot be broken.
    private bool IsWithinCluster(ReadOnlySpan<ParagraphGlyph> glyphs) =>
        cursor.Next > 0 && glyphs[cursor.Next - 1].TextStart + glyphs[cursor.Next - 1].TextLength > text;

    private Breakpoint Point(bool isForced, bool isHyphen)
    {
        var point = cursor.EndAt(text);
        if (isForced)
            return point with { IsForced = true };
        var (penalty, isDivided) = BreakPenalties.At(paragraph.Text, text);
        if (!isHyphen && paragraph.Text[text - 1] != Invisible.SoftHyphen)
            return point with { Penalty = penalty, IsDivided = isDivided };
        return point with { Penalty = BreakPenalties.Hyphen, IsDivided = true, Hyphen = HyphenWidth() };
    }

    private long HyphenWidth()
    {
        if (cursor.Next == 0 || paragraph.Runs[paragraph.Glyphs[cursor.Next - 1].Run].Style is not { } style)
            return 0;
        var width = 0L;
        foreach (var glyph in style.Shape("-").Glyphs)
            width += glyph.Advance;
        return width;
    }
}
