using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Layout.Tables;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets blocks of every kind one below the other.</summary>
internal sealed class BlockFlow(FlowTools tools, FlowContext context)
{
    private readonly ParagraphFlow paragraphs = new(tools, context);

    /// <summary>Sets blocks.</summary>
    public void Flow(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Flow(block);
    }

    private void Flow(Block block)
    {
        switch (block)
        {
            case Heading b: new HeadingFlow(tools, context).Set(b); break;
            case Paragraph b: SetPlain(b); break;
            case NumberedParagraph b: SetNumbered(b); break;
            case Decision b: SetDecision(b); break;
            case ListBlock b: new ListFlow(tools, context).Set(b); break;
            case Table b: new TableFlow(tools, context).Set(b); break;
            case Figure b: new FigureFlow(tools, context).Set(b); break;
            case Box b: new BoxFlow(tools, context).Set(b); break;
            case SummaryBox b: new BoxFlow(tools, context).Set(b); break;
            case Quotation b: SetGroup(b.Mark, b.Content, StructureRole.BlockQuote, StyleNames.Quotation); break;
            case Question b: SetGroup(b.Mark, b.Content, StructureRole.Div, StyleNames.Question); break;
            case Epigraph b: SetEpigraph(b); break;
            case Reproduced b: SetReproduced(b); break;
            case Cover b: SetCover(b); break;
            case Landscape b: SetLandscape(b); break;
            case Listing b: new ListingFlow(tools, context).Set(b); break;
            case CodeBlock b: SetCode(b); break;
            case Separator b: SetWords(b.Mark, "* * *", StyleNames.Separator); break;
            case PageBreak b: SetPageBreak(b); break;
            default: throw new UnreachableException();
        }
    }

    private void SetPlain(Paragraph paragraph)
    {
        var style = tools.Sheet.Paragraph(paragraph.Mark.Style ?? context.PlainStyle);
        if (paragraph.Mark.Style is null && context.PlainStyle == context.NumberedStyle)
            style = style with { FirstLine = Length.Zero }; // No number hangs in the first line.
        if (context.Indent is { } indent && paragraph.Mark.Style is null)
            style = style with { IndentStart = indent, FirstLine = Length.Zero, Text = tools.Sheet.Paragraph(context.Characters ?? context.ItemStyle).Text };
        paragraphs.Set(paragraph.Content, style, new ParagraphTraits(paragraph.Mark));
    }

    private void SetNumbered(NumberedParagraph numbered)
    {
        var style = tools.Sheet.Paragraph(numbered.Mark.Style ?? context.NumberedStyle);
        var lead = tools.Paper.Numbers.Of(numbered.Id) is { } number ? new Lead(number.Mark) : null;
        context.Galley.Anchor(numbered.Id);
        var rest = numbered.Content;
        if (rest is [Paragraph first, .. var others])
        {
            paragraphs.Set(first.Content, style, new ParagraphTraits(first.Mark) { Lead = lead });
            rest = [.. others];
        }
        else
        {
            paragraphs.Set([], style, new ParagraphTraits(numbered.Mark) { Lead = lead, KeepsWithNext = true });
        }
        if (rest is [ListBlock, ..])
            context.Galley.BeforeNext(BreakCost.WithinUnit);
        var isOfSeries = context.NumberedStyle == StyleNames.NumberedParagraph;
        Inside(isOfSeries ? StyleNames.ContinuedParagraph : context.NumberedStyle, style).Flow(rest);
    }

    // A list below a paragraph starts from where that paragraph's text stands.
    private BlockFlow Inside(string plainStyle, ParagraphStyle around) =>
        new(tools, context with { PlainStyle = plainStyle, ListBase = around.IndentStart, IsTop = false });

    private void SetDecision(Decision decision)
    {
        using var element = tools.Structure.Open(StructureRole.Div, decision.Id);
        var first = context.Galley.Count;
        context.Galley.Anchor(decision.Id);
        var inside = context with
        {
            PlainStyle = StyleNames.Decision,
            NumberedStyle = StyleNames.Decision,
            Characters = StyleNames.Decision,
            ListBase = tools.Sheet.Paragraph(StyleNames.Decision).IndentStart,
            IsTop = false,
        };
        new BlockFlow(tools, inside).Flow(decision.Content);
        context.Galley.KeepFrom(first, BreakCost.WithinUnit);
    }

    private void SetGroup(NodeMark mark, ImmutableArray<Block> content, StructureRole role, string style)
    {
        using var element = tools.Structure.Open(role, mark.Id);
        context.Galley.Anchor(mark.Id);
        GroupOf(mark.Style ?? style).Flow(content);
    }

    private BlockFlow GroupOf(string style) => new(tools, context with
    {
        PlainStyle = style,
        Characters = style,
        Indent = null,
        ListBase = tools.Sheet.Paragraph(style).IndentStart,
        ListDepth = 0,
        IsTop = false,
    });

    private void SetEpigraph(Epigraph epigraph)
    {
        using var element = tools.Structure.Open(StructureRole.BlockQuote, epigraph.Id);
        var first = context.Galley.Count;
        context.Galley.Anchor(epigraph.Id);
        GroupOf(StyleNames.Epigraph).Flow(epigraph.Content);
        foreach (var line in epigraph.Attribution)
            paragraphs.Set(line, tools.Sheet.Paragraph(StyleNames.EpigraphAttribution), new ParagraphTraits(Part(epigraph.Mark)));
        context.Galley.KeepFrom(first, BreakCost.WithinUnit);
    }

    private void SetReproduced(Reproduced reproduced)
    {
        using var element = tools.Structure.Open(StructureRole.Div, reproduced.Id);
        context.Galley.Anchor(reproduced.Id);
        new BlockFlow(tools, context with
        {
            PlainStyle = StyleNames.Reproduced,
            NumberedStyle = StyleNames.Reproduced,
            Characters = StyleNames.Reproduced,
            IsInAppendix = true,
            IsTop = false,
        }).Flow(reproduced.Content);
        new SourceLine(tools, context).Set(reproduced.Mark, reproduced.Source);
    }

    private void SetCover(Cover cover)
    {
        using var element = tools.Structure.Open(StructureRole.Div, cover.Id);
        context.Galley.Anchor(cover.Id);
        new BlockFlow(tools, context with { IsTop = false }).Flow(cover.Content);
    }

    // Pages turn for blocks of the paper itself; inside of others the blocks stay upright.
    private void SetLandscape(Landscape landscape)
    {
        if (!context.IsTop)
            tools.Diagnostics.Report(PageDiagnostics.LandscapeInside, landscape.Mark.Span);
        context.Galley.Anchor(landscape.Id);
        Flow(landscape.Content);
    }

    private void SetCode(CodeBlock code) => SetWords(code.Mark, code.Text.TrimEnd('\n'), StyleNames.CodeBlock, StructureRole.Code);

    private void SetWords(NodeMark mark, string words, string style, StructureRole role = StructureRole.P) =>
        paragraphs.Set([new Model.Papers.Text(mark.Span, words)], tools.Sheet.Paragraph(mark.Style ?? style), new ParagraphTraits(mark) { Role = role });

    private void SetPageBreak(PageBreak pageBreak)
    {
        context.Galley.Anchor(pageBreak.Id);
        if (context.IsCell)
            tools.Diagnostics.Report(PageDiagnostics.PageBreakInCell, pageBreak.Mark.Span);
        else
            context.Galley.BeforeNext(BreakCost.Forced);
    }

    /// <summary>The mark of a part that has no name of its own.</summary>
    internal static NodeMark Part(NodeMark whole) => new(NodeId.None, whole.Span);
}
