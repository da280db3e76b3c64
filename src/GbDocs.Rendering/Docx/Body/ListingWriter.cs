using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes contents and lists of tables, figures and boxes as TOC fields that are already filled, and the other computed lists.</summary>
internal static class ListingWriter
{
    /// <summary>Writes a list.</summary>
    public static void Write(Story story, Listing listing, Flow flow)
    {
        switch (listing.Kind)
        {
            case ListingKind.Abbreviations: WriteAbbreviations(story, flow); break;
            case ListingKind.Decisions: WriteDecisions(story, flow); break;
            case ListingKind.Questions: WriteQuestions(story, flow); break;
            default: WritePlaces(story, listing, flow); break;
        }
    }

    /// <summary>The entries of a list that are printed.</summary>
    public static IEnumerable<ContentsEntry> EntriesOf(ContentsTable contents, Listing listing) =>
        contents.Of(listing.Kind).Where(e => listing.Kind != ListingKind.Contents || e.Level <= Math.Max(1, listing.Depth));

    private static void WritePlaces(Story story, Listing listing, Flow flow)
    {
        ContentsEntry[] entries = [.. EntriesOf(story.Build.Resolved.Contents, listing)];
        for (var i = 0; i < entries.Length; i++)
        {
            var form = new ParagraphForm(story.Build.Styles.Of(StyleNameOf(listing.Kind, entries[i].Level)));
            var ends = ParagraphWriter.Begin(story, form, flow);
            if (i == 0)
                FieldWriter.Begin(story, InstructionOf(story.Build, listing), ParagraphWriter.LookOf(flow));
            WriteEntry(story, entries[i], form, flow, skipsLabel: listing.Kind != ListingKind.Contents);
            ParagraphWriter.End(story, ends);
        }
        if (entries.Length > 0)
            EndField(story, flow);
    }

    // In a paragraph of its own, as Word has it: what a section says in its last paragraph must not stand inside the field.
    private static void EndField(Story story, Flow flow)
    {
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(story.Build.Styles.TableSeparator), flow);
        FieldWriter.End(story, ParagraphWriter.LookOf(flow));
        ParagraphWriter.End(story, ends);
        story.ForgetLast();
    }

    // A table without a number stands in line with the titles of the others; a heading without one begins where numbers do.
    private static void WriteEntry(Story story, ContentsEntry entry, ParagraphForm form, Flow flow, bool skipsLabel = false)
    {
        var bookmark = story.Build.Bookmarks.NameOf(entry.Target);
        var look = ParagraphWriter.LookOf(flow);
        story.Xml.Start("w:hyperlink").Attribute("w:anchor", bookmark).Attribute("w:history", 1);
        if (entry.Label.Length > 0)
        {
            RunWriter.Write(story, entry.Label, look);
            if (FitsHanging(entry.Label, form.Style.Look))
                RunWriter.WriteElement(story, "w:tab", look);
            else
                RunWriter.Write(story, entry.Label.EndsWith('.') ? "\u00A0" : ".\u00A0", look);
        }
        else if (skipsLabel && form.Style.Look.FirstLine < Length.Zero)
        {
            RunWriter.WriteElement(story, "w:tab", look);
        }
        InlineWriter.Write(story, entry.Title, look, flow with { Text = form.Style });
        RunWriter.WriteElement(story, "w:tab", look);
        FieldWriter.Write(story, $"PAGEREF {bookmark} \\h", story.Build.Pages.Of(entry.Target) ?? string.Empty, look);
        story.Xml.End();
    }

    // A label wider than the hanging indent would tab on to the page number's stop.
    private static bool FitsHanging(string label, ParagraphStyle look) =>
        look.FirstLine < Length.Zero && look.Text.Size.Scale(label.Length * 52L, 100) < -look.FirstLine;

    private static string StyleNameOf(ListingKind kind, int level) => kind == ListingKind.Contents
        ? string.Create(CultureInfo.InvariantCulture, $"{StyleNames.Contents}{Math.Clamp(level, 1, 6)}")
        : StyleNames.ListingEntry;

    // \u takes in every style with an outline level: appendices, annexes, headings without a number.
    private static string InstructionOf(DocxBuild build, Listing listing) => listing.Kind == ListingKind.Contents
        ? string.Create(CultureInfo.InvariantCulture, $"TOC \\o \"1-{Math.Clamp(listing.Depth, 1, 9)}\" \\h \\z \\u")
        : $"TOC \\h \\z \\c \"{CaptionWriter.SeriesOf(build, listing.Kind)}\"";

    private static void WriteAbbreviations(Story story, Flow flow)
    {
        var style = story.Build.Styles.Of(StyleNames.AbbreviationEntry);
        foreach (var entry in story.Build.Resolved.Contents.Abbreviations)
            ParagraphWriter.Write(story, new ParagraphForm(style), [new Words(entry.Span, entry.Short), new Tab(entry.Span), new Words(entry.Span, entry.Expansion)], flow);
    }

    private static void WriteDecisions(Story story, Flow flow)
    {
        var form = new ParagraphForm(story.Build.Styles.Of(StyleNames.ListingEntry));
        foreach (var point in story.Build.Resolved.Decisions)
        {
            var ends = ParagraphWriter.Begin(story, form, flow);
            WriteEntry(story, EntryOf(story.Build, point), form, flow);
            ParagraphWriter.End(story, ends);
        }
    }

    // The list repeats words, not notes: a note is printed once.
    private static ContentsEntry EntryOf(DocxBuild build, DecisionPoint point)
    {
        var words = WordsOf(point.Decision.Content).Select(p => (Inline)new Words(p.Mark.Span, PlainText.Of(p.Content, build.Resolved.References) + " "));
        return new ContentsEntry(point.Decision.Id, 1, point.Citation + ".", [.. words]);
    }

    private static IEnumerable<Paragraph> WordsOf(ImmutableArray<Block> content) => content.SelectMany(b => b switch
    {
        Paragraph p => [p],
        NumberedParagraph n => n.Content.OfType<Paragraph>().Take(1),
        _ => Enumerable.Empty<Paragraph>(),
    });

    private static void WriteQuestions(Story story, Flow flow)
    {
        var style = story.Build.Styles.Of(StyleNames.ListingEntry);
        foreach (var paragraph in new QuestionFinder(story.Build.Paper).Questions.SelectMany(q => q.Content.OfType<Paragraph>()))
            ParagraphWriter.Write(story, new ParagraphForm(style), [new Words(paragraph.Mark.Span, PlainText.Of(paragraph.Content, story.Build.Resolved.References))], flow);
    }

    private sealed class QuestionFinder : PaperWalker
    {
        public QuestionFinder(Paper paper) => Walk(paper);

        public List<Question> Questions { get; } = [];

        protected override void VisitBlock(Block block)
        {
            if (block is Question question)
                Questions.Add(question);
            base.VisitBlock(block);
        }
    }
}
