using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes blocks of every kind.</summary>
internal static class BlockWriter
{
    /// <summary>Writes blocks one after the other.</summary>
    public static void Write(Story story, ImmutableArray<Block> blocks, Flow flow)
    {
        for (var i = 0; i < blocks.Length; i++)
            Write(story, blocks[i], flow.At(i, blocks.Length));
    }

    /// <summary>Writes a block.</summary>
    public static void Write(Story story, Block block, Flow outer)
    {
        var flow = outer.For(block.Mark);
        story.Mark(block.Id);
        switch (block)
        {
            case Heading b: HeadingWriter.Write(story, b, flow); break;
            case Paragraph b: ParagraphWriter.Write(story, new ParagraphForm(StyleOf(story, b.Mark, flow.Text)), b.Content, flow); break;
            case NumberedParagraph b: NumberedWriter.Write(story, b, flow); break;
            case Decision b: NumberedWriter.Write(story, b, flow); break;
            case ListBlock b: ListWriter.Write(story, b, flow); break;
            case Table b: TableWriter.Write(story, b, flow); break;
            case Figure b: FigureWriter.Write(story, b, flow); break;
            case Box b: BoxWriter.Write(story, b, flow); break;
            case Quotation b: Write(story, b.Content, Flows.Inside(story.Build, flow, StyleNames.Quotation)); break;
            case Epigraph b: WriteEpigraph(story, b, flow); break;
            case Question b: Write(story, b.Content, Flows.Inside(story.Build, flow, StyleNames.Question)); break;
            case Reproduced b: WriteReproduced(story, b, flow); break;
            case Cover b: Write(story, b.Content, flow); break;
            case SummaryBox b: BoxWriter.Write(story, b, flow); break;
            case Landscape b: WriteTurned(story, b, flow); break;
            case Listing b: ListingWriter.Write(story, b, flow); break;
            case CodeBlock b: WriteCode(story, b, flow); break;
            case Separator: WriteSeparator(story, flow); break;
            case PageBreak b: WriteBreak(story, b, flow); break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>The style that a node names, or the one that its place implies.</summary>
    public static WordStyle StyleOf(Story story, NodeMark mark, WordStyle implied) =>
        mark.Style is { } name && story.Build.Styles.Has(name) ? story.Build.Styles.Of(name) : implied;

    private static void WriteEpigraph(Story story, Epigraph epigraph, Flow flow)
    {
        Write(story, epigraph.Content, Flows.Inside(story.Build, flow with { Keep = Keep.WithNext }, StyleNames.Epigraph));
        var style = story.Build.Styles.Of(StyleNames.EpigraphAttribution);
        for (var i = 0; i < epigraph.Attribution.Length; i++)
            ParagraphWriter.Write(story, new ParagraphForm(style) { KeepsNext = i < epigraph.Attribution.Length - 1 }, epigraph.Attribution[i], flow);
    }

    private static void WriteReproduced(Story story, Reproduced reproduced, Flow flow)
    {
        Write(story, reproduced.Content, Flows.Inside(story.Build, flow, StyleNames.Reproduced) with { IsInAppendix = true });
        WriteSource(story, reproduced.Source, flow);
    }

    /// <summary>The line that says where something is from; nothing where it is the paper's own.</summary>
    public static void WriteSource(Story story, ImmutableArray<Inline> source, Flow flow)
    {
        if (source.IsEmpty)
            return;
        var form = new ParagraphForm(story.Build.Styles.Of(StyleNames.SourceLine));
        ParagraphWriter.Write(story, form, [new Words(source[0].Span, story.Build.Strings["source"] + story.Build.Strings["label-colon"]), .. source], flow);
    }

    // Between the blocks of the paper the pages are turned by sections; elsewhere Word cannot.
    private static void WriteTurned(Story story, Landscape landscape, Flow flow)
    {
        if (flow.IsInside)
            story.Build.Diagnostics.Report(DocxDiagnostics.PageInside, landscape.Mark.Span);
        Write(story, landscape.Content, flow);
    }

    private static void WriteCode(Story story, CodeBlock code, Flow flow)
    {
        var lines = code.Text.TrimEnd('\n').Split('\n');
        var content = lines.SelectMany((line, i) => i == 0
            ? new Inline[] { new Words(code.Mark.Span, line) }
            : [new LineBreak(code.Mark.Span), new Words(code.Mark.Span, line)]);
        ParagraphWriter.Write(story, new ParagraphForm(story.Build.Styles.Of(StyleNames.CodeBlock)), [.. content], flow);
    }

    private static void WriteSeparator(Story story, Flow flow)
    {
        var style = story.Build.Styles.Of(StyleNames.Separator);
        ImmutableArray<Inline> stars = style.Look.Glyph.Length > 0 ? [] : [new Words(default, "* * *")];
        ParagraphWriter.Write(story, new ParagraphForm(style), stars, flow);
    }

    // A break for a right-hand page between the blocks of the paper is a section of its own.
    private static void WriteBreak(Story story, PageBreak pageBreak, Flow flow)
    {
        if (flow.IsInside && pageBreak.ToRightHandPage)
            story.Build.Diagnostics.Report(DocxDiagnostics.PageInside, pageBreak.Mark.Span);
        story.BreaksPage = true;
    }
}
