using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Glyphs of a line, one after another → glyphs with their last advances: kerned, stretched, nothing at the line's end.</summary>
internal sealed class RunPrinter(ParagraphGlyphs paragraph, LineSpan span, LineFit fit)
{
    private long stretchedSpace;
    private long given;

    /// <summary>The run of some glyphs, in order of the line.</summary>
    public GlyphRun Print(ParagraphRun source, Range glyphs, Range text)
    {
        var (first, count) = glyphs.GetOffsetAndLength(span.GlyphEnd);
        var textStart = text.Start.Value;
        var printed = new Glyph[count];
        GlyphOffset[]? offsets = null;
        var width = 0L;
        for (var i = 0; i < count; i++)
        {
            ref readonly var glyph = ref paragraph.Glyphs[first + i];
            var advance = AdvanceOf(first + i, glyph);
            width += advance;
            printed[i] = new Glyph(glyph.Id, new Length(advance), glyph.TextLength);
            if (glyph.XOffset != 0 || glyph.YOffset != 0)
                (offsets ??= new GlyphOffset[count])[i] = new GlyphOffset(new Length(glyph.XOffset), new Length(glyph.YOffset));
        }
        return new GlyphRun
        {
            Face = source.Face!,
            Size = source.Size,
            Style = source.Style!.Style,
            Glyphs = ImmutableCollectionsMarshal.AsImmutableArray(printed),
            TextStarts = StartsOf(paragraph.Glyphs.Slice(first, count), textStart),
            Offsets = ImmutableCollectionsMarshal.AsImmutableArray(offsets ?? []),
            Text = paragraph.Text[text],
            Width = new Length(width),
            BaselineShift = StyleSizes.BaselineShift(source.Style.Style),
            Tag = source.Item.Tag,
            Language = source.Language,
            Script = source.Script,
            Direction = source.Direction,
            Kind = source.Kind,
        };
    }

    /// <summary>A run of a sign that is not text, repeated.</summary>
    public static GlyphRun PrintSign(string sign, ParagraphRun source, RunKind kind)
    {
        var shaped = source.Style!.Shape(sign);
        var segment = shaped.Segments is [var first, ..] ? first : new WordSegment(source.Face!, source.Size, source.Script, 0, 0);
        return new GlyphRun
        {
            Face = segment.Face,
            Size = segment.Size,
            Style = source.Style.Style,
            Glyphs = [.. shaped.Glyphs.Select(g => new Glyph(g.Id, new Length(g.Advance), 0))],
            Text = string.Empty,
            Width = new Length(shaped.Glyphs.Sum(g => (long)g.Advance)),
            BaselineShift = StyleSizes.BaselineShift(source.Style.Style),
            Tag = source.Item.Tag,
            Language = source.Language,
            Script = source.Script,
            Direction = source.Direction,
            Kind = kind,
        };
    }

    // Nothing to remember where each text begins at the end of the one before.
    private static ImmutableArray<int> StartsOf(ReadOnlySpan<ParagraphGlyph> glyphs, int textStart)
    {
        var end = textStart;
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.TextLength > 0 && glyph.TextStart != end)
                return [.. glyphs.ToArray().Select(g => g.TextStart - textStart)];
            end += glyph.TextLength;
        }
        return [];
    }

    private long AdvanceOf(int index, in ParagraphGlyph glyph)
    {
        if (index >= span.VisibleEnd)
            return 0;
        var kerning = index == span.VisibleEnd - 1 ? 0 : glyph.Kerning;
        return glyph.Advance + kerning + Gain(index, glyph);
    }

    // The whole stretch is shared out by the widths of the spaces, with nothing lost to rounding.
    private long Gain(int index, in ParagraphGlyph glyph)
    {
        if (fit.Stretch == 0 || !glyph.Stretches || index < span.GlyphStart + fit.FirstStretched)
            return 0;
        stretchedSpace += glyph.Advance;
        var gain = (fit.Stretch * stretchedSpace / fit.Space) - given;
        given += gain;
        return gain;
    }
}
