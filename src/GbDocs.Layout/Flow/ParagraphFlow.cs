using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets paragraphs: their lines, the space around them, where pages may end in them, and the notes marked in them.</summary>
internal sealed class ParagraphFlow(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a paragraph.</summary>
    public void Set(ImmutableArray<Inline> words, ParagraphStyle style, ParagraphTraits traits)
    {
        var language = traits.Mark.Language ?? context.Language;
        var element = traits.Element ?? tools.Structure.Add(new StructureElement(tools.Structure.Current, traits.Role)
        {
            Node = traits.Mark.Id,
            Language = traits.Mark.Language,
        });
        if (context.Alignment is { } alignment)
            style = style with { Alignment = alignment };
        var look = InlineLook.Of(style.Text, language, context.Direction);
        var styler = new InlineStyler(tools) { LargestPicture = (context.Area.Width, context.PageHeight) };
        AddLead(styler, style, look, (element, traits));
        styler.Add(words, look, new InlineTag(element, traits.Mark.Span));
        SetItems(styler.Items, style, traits, styler.OpenAnchors);
    }

    /// <summary>Sets items that were made elsewhere.</summary>
    public void SetItems(ImmutableArray<ParagraphItem> items, ParagraphStyle style, ParagraphTraits traits, IEnumerable<NodeId>? anchors = null)
    {
        var galley = context.Galley;
        galley.Space(style.SpaceBefore, style.Name, style.HasContextualSpacing, FrameOf(style));
        galley.Anchor(traits.Mark.Id);
        foreach (var anchor in anchors ?? [])
            galley.Anchor(anchor);
        if (style.PageBreakBefore)
            galley.BeforeNext(BreakCost.Forced);
        var first = galley.Count;
        var lines = tools.Composer.Compose(items, Shapes.Of(style, context.Area.Width, context.Direction));
        for (var i = 0; i < lines.Length; i++)
            AddLine(lines[i], style, CostBefore(i, lines.Length, style), traits.Mark.Span);
        ReportTooWide(lines, traits.Mark.Span);
        AddNotes(lines, first);
        galley.SpaceAfter(style.SpaceAfter);
        if (style.KeepWithNext || traits.KeepsWithNext)
            galley.BeforeNext(BreakCost.Forbidden);
    }

    private void AddLead(InlineStyler styler, ParagraphStyle style, InlineLook look, (int Element, ParagraphTraits Traits) paragraph)
    {
        var tag = new InlineTag(paragraph.Element, paragraph.Traits.Mark.Span);
        if (style.Glyph.Length > 0)
            styler.Add(style.Glyph, look.In(style.GlyphFamily), tag).AddTab(look, tag);
        if (paragraph.Traits.Lead is not { Text.Length: > 0 } lead)
            return;
        var element = paragraph.Traits.LeadElement
            ?? (lead.Role == StructureRole.Lbl ? tools.Structure.Add(StructureRole.Lbl, parent: paragraph.Element) : paragraph.Element);
        var leadTag = tag with { Element = element };
        styler.Add(lead.Text, lead.IsRaised ? look.Raised : look, leadTag);
        if (Shapes.HasTab(style))
            styler.AddTab(look, leadTag);
        else
            styler.Add("\u00A0", look, leadTag);
    }

    private static int CostBefore(int line, int count, ParagraphStyle style)
    {
        if (line == 0)
            return BreakCost.None;
        if (style.KeepTogether)
            return BreakCost.Forbidden;
        return line < style.WidowLines || count - line < style.WidowLines ? BreakCost.Widow : BreakCost.WithinParagraph;
    }

    private void AddLine(Line line, ParagraphStyle style, int cost, Model.Sources.SourceSpan span)
    {
        var (above, below) = LineFrames.HeightOf(line, style);
        var frame = new PlacedFrame(context.Area.Left, Length.Zero, LineFrames.ItemsOf(line, above, tools));
        foreach (var tag in line.Tags)
        {
            foreach (var anchor in tools.Tags[tag].Anchors)
                context.Galley.Anchor(anchor);
        }
        context.Galley.Add(above + below, [frame], new GalleyItem(default, default) { BreakCost = cost, Span = span });
    }

    private void ReportTooWide(ImmutableArray<Line> lines, Model.Sources.SourceSpan span)
    {
        var overrun = lines.IsEmpty ? Length.Zero : new Length(lines.Max(l => l.Overrun.Emu));
        if (overrun > Length.FromMillimetres(0.5m))
            tools.Diagnostics.Report(PageDiagnostics.TooWide, span, PageReport.Millimetres(overrun));
    }

    // After all lines: in reading order a note comes after the paragraph of its mark.
    private void AddNotes(ImmutableArray<Line> lines, int first)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var notes = lines[i].Tags
                .Select(t => tools.Tags[t].FootnoteMark)
                .OfType<NodeId>()
                .SelectMany(m => context.Notes.Add(m))
                .ToImmutableArray();
            if (!notes.IsEmpty)
                context.Galley.Change(first + i, item => item with { Notes = notes });
        }
    }

    private FrameLook? FrameOf(ParagraphStyle style)
    {
        if (style.Borders.IsNone && style.Background is null)
            return null;
        var left = style.IndentStart + Length.Min(style.FirstLine, Length.Zero) - FrameEnclosure.Padding(style.Borders.Start);
        var right = style.IndentEnd - FrameEnclosure.Padding(style.Borders.End);
        var area = context.Area.Inset(left, right);
        return new FrameLook(area.Left, area.Width, style.Borders, style.Background);
    }
}
