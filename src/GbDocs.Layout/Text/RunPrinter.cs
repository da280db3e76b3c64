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
        var width = 0L;
        for (var i = 0; i < count; i++)
        {
            ref readonly var glyph = ref paragraph.Glyphs[first + i];
            var advance = AdvanceOf(first + i, glyph);
            width += advance;
            printed[i] = new Glyph(glyph.Id, new Length(advance), glyph.TextStart - textStart, glyph.TextLength)
            {
                XOffset = new Length(glyph.XOffset),
                YOffset = new Length(glyph.YOffset),
            };
        }
        return NewRun(source, printed, new Length(width)) with { Text = paragraph.Text[text], Kind = source.Kind };
    }

    /// <summary>A run of a sign that is not text, repeated.</summary>
    public static GlyphRun PrintSign(string sign, ParagraphRun source, RunKind kind)
    {
        var shaped = source.Style!.Shape(sign);
        Glyph[] glyphs = [.. shaped.Glyphs.Select(g => new Glyph(g.Id, new Length(g.Advance), 0, 0))];
        var width = new Length(shaped.Glyphs.Sum(g => (long)g.Advance));
        var run = NewRun(source, glyphs, width) with { Kind = kind };
        return shaped.Segments is [var segment, ..] ? run with { Face = segment.Face, Size = segment.Size } : run;
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

    private static GlyphRun NewRun(ParagraphRun source, Glyph[] glyphs, Length width) => new()
    {
        Face = source.Face!,
        Size = source.Size,
        Style = source.Style!.Style,
        Glyphs = ImmutableCollectionsMarshal.AsImmutableArray(glyphs),
        Text = string.Empty,
        Width = width,
        BaselineShift = StyleSizes.BaselineShift(source.Style.Style),
        Tag = source.Item.Tag,
        Language = source.Language,
        Script = source.Script,
        Direction = source.Direction,
    };
}
