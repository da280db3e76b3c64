using System.Collections.Immutable;
using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Glyphs of a paragraph and the ends of its lines → lines, from the first to the last.</summary>
internal sealed class LineBuilder(ParagraphGlyphs paragraph, ParagraphShape shape)
{
    private readonly List<Line> lines = [];
    private int nextRun;

    public int Count => lines.Count;

    public ImmutableArray<Line> ToLines() => [.. lines];

    public void Add(in Breakpoint start, in Breakpoint end)
    {
        var isLast = end.Text >= paragraph.Text.Length;
        var frame = shape.FrameOf(lines.Count);
        var span = LineSpan.Between(start, end);
        var visible = paragraph.Glyphs[span.GlyphStart..span.VisibleEnd];
        TabLayout.Resolve(visible, shape, frame, paragraph.Text);
        var fit = LineFit.Of(visible, (shape, frame), end);
        var runs = new LineRuns(paragraph, span, fit);
        nextRun = runs.AddAll(nextRun, shape, hasHyphen: end.Hyphen > 0);
        lines.Add(runs.ToLine() with
        {
            Left = new Length(fit.Left),
            Width = new Length(fit.Width),
            Overrun = new Length(fit.Overrun),
            IsLast = isLast,
            EndsWithForcedBreak = end.IsForced && !isLast,
            EndsWithHyphen = end.Hyphen > 0,
        });
    }
}
