using System.Collections.Immutable;
using GbDocs.Layout.Text.Breaking;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Text;

/// <summary>Collects the runs, boxes, tags and heights of one line.</summary>
internal sealed class LineRuns(ParagraphGlyphs paragraph, LineSpan span, LineFit fit)
{
    private readonly ImmutableArray<PlacedRun>.Builder runs = ImmutableArray.CreateBuilder<PlacedRun>();
    private readonly ImmutableArray<PlacedBox>.Builder boxes = ImmutableArray.CreateBuilder<PlacedBox>();
    private readonly List<int> tags = [];
    private readonly RunPrinter printer = new(paragraph, span, fit);
    private LineHeight height;
    private Length x = new(fit.Left);
    private int glyph = span.GlyphStart;

    public Line ToLine() => new()
    {
        Ascent = height.Ascent,
        Descent = height.Descent,
        LineGap = height.Gap,
        Runs = runs.ToImmutable(),
        Boxes = boxes.ToImmutable(),
        Tags = [.. tags],
    };

    /// <summary>Adds what stands in the line.</summary>
    /// <param name="run">The run in which the line begins.</param>
    /// <param name="shape">The tab stops, for leaders.</param>
    /// <param name="hasHyphen">Whether the line ends with a hyphen that is not text.</param>
    /// <returns>The run in which the next line begins.</returns>
    public int AddAll(int run, ParagraphShape shape, bool hasHyphen)
    {
        var isLast = span.TextEnd >= paragraph.Text.Length;
        var last = run;
        for (; run < paragraph.Runs.Count; run++)
        {
            var start = paragraph.Runs[run].TextStart;
            if (start > span.TextEnd || (start == span.TextEnd && !isLast))
                break;
            last = run;
            Add(run, shape);
        }
        if (hasHyphen)
            Place(RunPrinter.PrintSign("-", paragraph.Runs[last], RunKind.Hyphen));
        if (!height.IsSet && NearestStyle(last) is { } style)
            height.Add(style);
        return last;
    }

    private void Add(int run, ParagraphShape shape)
    {
        var source = paragraph.Runs[run];
        var firstGlyph = glyph;
        while (glyph < span.GlyphEnd && paragraph.Glyphs[glyph].Run == run)
            glyph++;
        var textStart = Math.Max(source.TextStart, span.TextStart);
        var textEnd = Math.Min(paragraph.TextEndOf(run), span.TextEnd);
        var isBefore = textEnd <= span.TextStart && source.TextStart < span.TextStart;
        if (isBefore)
            return;
        if (source.Item.Tag != 0 && !tags.Contains(source.Item.Tag))
            tags.Add(source.Item.Tag);
        if (source.Item is BoxItem box)
            AddBox(box);
        else if (source.Style is { } style && textEnd > textStart)
            AddText(source, style, printer.Print(source, firstGlyph..glyph, textStart..textEnd), shape);
    }

    private void AddBox(BoxItem box)
    {
        height.Add(box);
        boxes.Add(new PlacedBox(x, box));
        x += box.Width;
    }

    private void AddText(ParagraphRun source, StyleShaper style, GlyphRun printed, ParagraphShape shape)
    {
        var start = x;
        height.Add(style);
        Place(printed);
        if (source.Kind == RunKind.Tab && TabLeader.Between(start, x, source, shape) is { } leader)
            runs.Add(leader);
    }

    private void Place(GlyphRun run)
    {
        runs.Add(new PlacedRun(x, run));
        x += run.Width;
    }

    private StyleShaper? NearestStyle(int run)
    {
        for (var i = run; i >= 0; i--)
        {
            if (paragraph.Runs[i].Style is { } before)
                return before;
        }
        return paragraph.Runs.Select(r => r.Style).FirstOrDefault(s => s is not null);
    }
}
