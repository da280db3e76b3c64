using System.Diagnostics;
using GbDocs.Layout.Fonts;
using GbDocs.Layout.Text.Unicode;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text.Shaping;

/// <summary>Items, one after another → glyphs and runs of a paragraph.</summary>
internal sealed class ParagraphFiller(TextShaper shaper, List<ParagraphGlyph> glyphs, List<ParagraphRun> runs)
{
    private int textAt;

    public void Add(ParagraphItem item)
    {
        switch (item)
        {
            case TextItem text:
                AddText(text);
                break;
            case TabItem tab:
                AddTab(item, shaper.Of(tab.Style));
                break;
            case ForcedBreakItem:
                runs.Add(new ParagraphRun { Item = item, TextStart = textAt++, Kind = RunKind.Text });
                break;
            case BoxItem box:
                runs.Add(new ParagraphRun { Item = item, TextStart = textAt, Kind = RunKind.Text });
                AddGlyph(new ParagraphGlyph { Kind = GlyphKind.Box, TextStart = textAt++, TextLength = 1, Advance = checked((int)box.Width.Emu) });
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddText(TextItem item)
    {
        var style = shaper.Of(item.Style);
        runs.Add(NewRun(item, style, style.Primary, StyleSizes.Of(item.Style, isSmallCapital: false), textAt));
        var text = item.Text.AsSpan();
        while (text.Length > 0)
        {
            var length = WordLength(text);
            if (text[0] == '\t')
                AddTab(item, style);
            else
                AddWord(item, style, text[..length], KindOf(text[0]));
            text = text[length..];
        }
    }

    // Spaces, tabs and line ends are words of their own.
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', '\u00A0', '\t');
        return end < 0 ? text.Length : Math.Max(1, end);
    }

    private static GlyphKind KindOf(char first) => first switch
    {
        ' ' => GlyphKind.Space,
        '\u00A0' => GlyphKind.NoBreakSpace,
        _ => GlyphKind.Letter,
    };

    private void AddWord(TextItem item, StyleShaper style, ReadOnlySpan<char> word, GlyphKind kind)
    {
        var shaped = style.Shape(word);
        foreach (var codePoint in shaped.Missing)
            shaper.Report(new MissingGlyph(codePoint, style.FirstChoice, item.Tag));
        var wordAt = textAt;
        var next = 0;
        foreach (var segment in shaped.Segments)
        {
            Open(item, style, segment);
            for (; next < segment.GlyphEnd; next++)
                AddGlyph(Placed(shaped.Glyphs[next], wordAt, kind, word));
            textAt = wordAt + segment.TextEnd;
        }
        textAt = wordAt + word.Length;
    }

    private static ParagraphGlyph Placed(in ShapedGlyph glyph, int wordAt, GlyphKind kind, ReadOnlySpan<char> word) => new()
    {
        Id = glyph.Id,
        Kind = kind == GlyphKind.Letter && Invisible.IsBreakingSpace(word[glyph.TextStart]) ? GlyphKind.FixedSpace : kind,
        TextStart = wordAt + glyph.TextStart,
        TextLength = glyph.TextLength,
        Advance = glyph.Advance,
        Kerning = glyph.Kerning,
        XOffset = glyph.XOffset,
        YOffset = glyph.YOffset,
    };

    // The last run goes on where face, size and script allow; a run without glyphs is made anew with the right face.
    private void Open(TextItem item, StyleShaper style, WordSegment segment)
    {
        var last = runs[^1];
        var isSet = ReferenceEquals(last.Item, item) && last.Kind == RunKind.Text && last.Face == segment.Face && last.Size == segment.Size;
        if (isSet && (last.Script == segment.Script || last.Script == Script.Common || segment.Script == Script.Common))
        {
            if (last.Script == Script.Common)
                last.Script = segment.Script;
            return;
        }
        var isEmpty = ReferenceEquals(last.Item, item) && last.Kind == RunKind.Text && (glyphs.Count == 0 || glyphs[^1].Run != runs.Count - 1);
        if (isEmpty)
            runs.RemoveAt(runs.Count - 1);
        var run = NewRun(item, style, segment.Face, segment.Size, isEmpty ? last.TextStart : textAt);
        run.Script = segment.Script;
        runs.Add(run);
    }

    private void AddTab(ParagraphItem item, StyleShaper style)
    {
        var size = StyleSizes.Of(style.Style, isSmallCapital: false);
        runs.Add(new ParagraphRun { Item = item, Style = style, Face = style.Primary, Size = size, TextStart = textAt, Kind = RunKind.Tab });
        var space = style.Shape(" ").Glyphs;
        var id = space.Length > 0 ? space[0].Id : (ushort)0;
        AddGlyph(new ParagraphGlyph { Id = id, Kind = GlyphKind.Tab, TextStart = textAt++, TextLength = 1 });
        if (item is TextItem text)
            runs.Add(NewRun(text, style, style.Primary, size, textAt));
    }

    private static ParagraphRun NewRun(ParagraphItem item, StyleShaper style, FontFace face, Length size, int textStart) =>
        new() { Item = item, Style = style, Face = face, Size = size, TextStart = textStart, Kind = RunKind.Text };

    private void AddGlyph(ParagraphGlyph glyph) => glyphs.Add(glyph with { Run = runs.Count - 1 });
}
