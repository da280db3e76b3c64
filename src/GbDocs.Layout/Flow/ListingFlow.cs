using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using TabStop = GbDocs.Model.Styles.TabStop;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Layout.Flow;

/// <summary>Sets computed lists: contents, tables, figures, boxes with their pages; abbreviations; decisions; questions.</summary>
internal sealed class ListingFlow(FlowTools tools, FlowContext context)
{
    private readonly ParagraphFlow paragraphs = new(tools, context);

    /// <summary>Sets a list.</summary>
    public void Set(Listing listing)
    {
        context.Galley.Anchor(listing.Id);
        switch (listing.Kind)
        {
            case ListingKind.Contents: SetPlaces(listing, tools.Paper.Contents.Headings.Where(e => e.Level <= listing.Depth)); break;
            case ListingKind.Tables: SetPlaces(listing, tools.Paper.Contents.Tables); break;
            case ListingKind.Figures: SetPlaces(listing, tools.Paper.Contents.Figures); break;
            case ListingKind.Boxes: SetPlaces(listing, tools.Paper.Contents.Boxes); break;
            case ListingKind.Abbreviations: SetAbbreviations(listing); break;
            case ListingKind.Decisions: SetPlaces(listing, tools.Paper.Decisions.SelectMany(Entries)); break;
            case ListingKind.Questions: SetQuestions(listing); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void SetPlaces(Listing listing, IEnumerable<ContentsEntry> entries)
    {
        using var element = tools.Structure.Open(StructureRole.TOC, listing.Id);
        foreach (var entry in entries)
            SetPlace(entry, listing);
    }

    private void SetPlace(ContentsEntry entry, Listing listing)
    {
        var name = listing.Kind == ListingKind.Contents ? StyleNames.Contents + (char)('0' + Math.Clamp(entry.Level, 1, 6)) : StyleNames.ListingEntry;
        var style = WithPageStop(tools.Sheet.Paragraph(name));
        var look = InlineLook.Of(style.Text, context.Language, context.Direction);
        var item = tools.Structure.Add(StructureRole.TOCI);
        var link = tools.Structure.Add(StructureRole.Link, parent: tools.Structure.Add(StructureRole.Reference, parent: item));
        var page = tools.PageOf(entry.Target);
        var tag = new InlineTag(link, listing.Mark.Span)
        {
            Link = new NodeTarget(entry.Target),
            LinkContents = string.Join(' ', new[] { entry.Label, PlainText.Of(entry.Title, tools.Paper.References), page }.Where(w => w.Length > 0)),
        };
        var styler = new InlineStyler(tools);
        var hangs = entry.Label.Length > 0 ? AddLabel(styler, entry.Label, style, (look, tag)) : SkipsLabel(styler, listing, style, (look, tag));
        styler.Add([.. entry.Title.Select(i => i is LineBreak ? new Words(i.Span, " ") : i)], look, tag).AddTab(look, tag, holdsNext: true).Add(page, look, tag);
        // Without a label that hangs, the only jump is the one to the page.
        paragraphs.SetItems(styler.Items, hangs ? style : style with { TabStops = [style.TabStops[^1]] }, new ParagraphTraits(BlockFlow.Part(listing.Mark)));
    }

    // "Appendix II" does not fit the room of "IV.": then its title follows at once.
    private bool AddLabel(InlineStyler styler, string label, ParagraphStyle style, (InlineLook Look, InlineTag Tag) words)
    {
        styler.Add(label, words.Look, words.Tag);
        var hangs = style.FirstLine < Length.Zero && tools.Composer.Measure(styler.Items).Max < -style.FirstLine;
        if (hangs)
            styler.AddTab(words.Look, words.Tag);
        else
            styler.Add(label.EndsWith('.') ? "\u00A0" : ".\u00A0", words.Look, words.Tag);
        return hangs;
    }

    // A table without a number stands in line with the titles of the others; a heading without one begins where numbers do.
    private static bool SkipsLabel(InlineStyler styler, Listing listing, ParagraphStyle style, (InlineLook Look, InlineTag Tag) words)
    {
        var skips = listing.Kind != ListingKind.Contents && style.FirstLine < Length.Zero;
        if (skips)
            styler.AddTab(words.Look, words.Tag);
        return skips;
    }

    // The page stands at the end of the measure even where the sheet was made for another one.
    private ParagraphStyle WithPageStop(ParagraphStyle style)
    {
        var width = context.Area.Width;
        var own = style.TabStops.LastOrDefault(s => s.Kind == TabStopKind.End);
        var page = own is not null && own.Position <= width ? own : new TabStop(width, TabStopKind.End, own?.Leader ?? ".");
        return style with { TabStops = [.. style.TabStops.Where(s => s.Kind != TabStopKind.End && s.Position < width), page] };
    }

    private IEnumerable<ContentsEntry> Entries(DecisionPoint point)
    {
        var words = Decisions(point.Decision.Content).Select(p => (Inline)new Words(point.Decision.Mark.Span, PlainText.Of(p.Content, tools.Paper.References) + " "));
        yield return new ContentsEntry(point.Decision.Id, 1, point.Citation + ".", [.. words]);
    }

    private static IEnumerable<Paragraph> Decisions(ImmutableArray<Block> content) => content.SelectMany(b => b switch
    {
        Paragraph p => [p],
        NumberedParagraph n => n.Content.OfType<Paragraph>().Take(1),
        _ => Enumerable.Empty<Paragraph>(),
    });

    private void SetAbbreviations(Listing listing)
    {
        using var element = tools.Structure.Open(tools.Structure.Add(
            new StructureElement(tools.Structure.Current, StructureRole.L) { Node = listing.Id }));
        var style = tools.Sheet.Paragraph(StyleNames.AbbreviationEntry);
        foreach (var entry in tools.Paper.Contents.Abbreviations)
        {
            using var item = tools.Structure.Open(StructureRole.LI);
            var label = tools.Structure.Add(StructureRole.Lbl);
            using var body = tools.Structure.Open(StructureRole.LBody);
            var traits = new ParagraphTraits(new NodeMark(NodeId.None, entry.Span)) { Lead = new Lead(entry.Short), LeadElement = label };
            paragraphs.Set([new Words(entry.Span, entry.Expansion)], style, traits);
        }
    }

    private void SetQuestions(Listing listing)
    {
        using var element = tools.Structure.Open(StructureRole.Div, listing.Id);
        var walker = new QuestionWalker();
        walker.Walk(tools.Paper.Paper);
        foreach (var question in walker.Questions)
        {
            foreach (var paragraph in question.Content.OfType<Paragraph>())
                paragraphs.Set([new Words(paragraph.Mark.Span, PlainText.Of(paragraph.Content, tools.Paper.References))], tools.Sheet.Paragraph(StyleNames.ListingEntry), new ParagraphTraits(BlockFlow.Part(paragraph.Mark)));
        }
    }

    private sealed class QuestionWalker : PaperWalker
    {
        public List<Question> Questions { get; } = [];

        protected override void VisitBlock(Block block)
        {
            if (block is Question question)
                Questions.Add(question);
            base.VisitBlock(block);
        }
    }
}
