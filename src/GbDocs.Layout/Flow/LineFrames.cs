using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Lines → things on a page.</summary>
internal static class LineFrames
{
    /// <summary>From the line's top to its baseline, and from there to its bottom, as the style wants it.</summary>
    public static (Length Above, Length Below) HeightOf(Line line, ParagraphStyle style)
    {
        var font = line.Ascent + line.Descent;
        var pitch = style.LineHeight > Length.Zero ? style.LineHeight : (font + line.LineGap).Scale(style.LineSpacing, 1_000);
        if (!line.Boxes.IsEmpty)
            pitch = Length.Max(pitch, font); // A picture in the line pushes the others away.
        return (pitch - line.Descent, line.Descent); // Lead stands above the line, as in Word.
    }

    /// <summary>The things of a line whose measure begins at the origin; their order in reading is taken from the structure.</summary>
    public static ImmutableArray<PageItem> ItemsOf(Line line, Length baseline, FlowTools tools)
    {
        var items = ImmutableArray.CreateBuilder<PageItem>(line.Runs.Length + line.Boxes.Length);
        foreach (var (x, run) in line.Runs)
            items.Add(new GlyphItem(TagOf(run, tools), x, baseline, run));
        if (line.EndsWithForcedBreak && items is [.., GlyphItem last])
            items[^1] = last with { Run = WithSpace(last.Run) };
        foreach (var (x, box) in line.Boxes)
        {
            var tag = tools.Tags[box.Tag];
            var area = new Rectangle(x, baseline - box.Ascent, box.Width, box.Ascent + box.Descent);
            if (tag.Picture is { } picture)
                items.Add(new PictureItem(tools.Structure.Next(tag.Element), area, picture) { Span = tag.Span });
        }
        AddLinks(line, baseline, tools, items);
        return items.ToImmutable();
    }

    // Who copies or hears the text must not run words together that the author set on two lines.
    private static GlyphRun WithSpace(GlyphRun run) =>
        run.Kind == RunKind.Text && !run.Text.EndsWith(' ') ? run with { Text = run.Text + " " } : run;

    private static StructureTag TagOf(GlyphRun run, FlowTools tools) =>
        run.Kind == RunKind.Leader ? StructureTag.Of(ArtifactKind.Layout) : tools.Structure.Next(tools.Tags[run.Tag].Element);

    // A link over several runs of a line is one place to click.
    private static void AddLinks(Line line, Length baseline, FlowTools tools, ImmutableArray<PageItem>.Builder items)
    {
        LinkItem? open = null;
        foreach (var (x, run) in line.Runs)
        {
            var tag = tools.Tags[run.Tag];
            if (tag.Link is not { } target)
                continue;
            var area = new Rectangle(x, baseline - line.Ascent, run.Width, line.Ascent + line.Descent);
            if (open is not null && open.Tag.Element == tag.Element)
            {
                open = open with { Area = open.Area.Union(area) };
                continue;
            }
            if (open is not null)
                items.Add(open);
            open = new LinkItem(tools.Structure.Next(tag.Element), area, target, tag.LinkContents);
        }
        if (open is not null)
            items.Add(open);
    }
}
