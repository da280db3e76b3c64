using System.Collections.Frozen;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Numbering;

/// <summary>Paper → numbers of its paragraphs, headings, list items, captions, appendices and annexes.</summary>
internal sealed class NumberingPass : PaperWalker
{
    private readonly Dictionary<NodeId, Number> numbers = [];
    private readonly PaperRules rules;
    private readonly AppendixSurvey survey;
    private readonly DiagnosticBag diagnostics;
    private readonly CaptionCounter captions;
    private HeadingSeries headings;
    private int paragraphs;
    private int appendices;
    private int annexes;
    private bool isInAppendix;
    private string appendixCitation = string.Empty;
    private (int Depth, string Parent) place = (0, string.Empty);

    private NumberingPass(Paper paper, DiagnosticBag diagnostics)
    {
        rules = paper.Rules;
        this.diagnostics = diagnostics;
        survey = AppendixSurvey.Of(paper);
        captions = new CaptionCounter(rules);
        headings = new HeadingSeries(rules.Numbering.Headings, rules.Numbering.HasChapters ? NumberKind.Chapter : NumberKind.Section, 1);
    }

    /// <summary>Numbers a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="notes">Labels of its notes, which become numbers of the notes.</param>
    /// <param name="diagnostics">Takes faults in the numbering.</param>
    public static NumberTable Run(Paper paper, IEnumerable<KeyValuePair<NodeId, Number>> notes, DiagnosticBag diagnostics)
    {
        var pass = new NumberingPass(paper, diagnostics);
        pass.Walk(paper);
        foreach (var (note, number) in notes)
            pass.numbers.TryAdd(note, number);
        return new NumberTable(pass.numbers.ToFrozenDictionary());
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading heading: NumberHeading(heading); break;
            case NumberedParagraph paragraph: NumberParagraph(paragraph); break;
            case ListBlock list: NumberItems(list); break;
            case Table { Caption: var caption }: NumberCaption(block, caption, NumberKind.Table); break;
            case Figure { Caption: var caption }: NumberCaption(block, caption, NumberKind.Figure); break;
            case Box { Caption: var caption }: NumberCaption(block, caption, NumberKind.Box); break;
            case Reproduced: NumberReproduced(block); break;
            // Headings in these are words of another text and never part of the scheme.
            case Cover or SummaryBox or Quotation or Epigraph: VisitApart(block); break;
            default: base.VisitBlock(block); break;
        }
    }

    /// <inheritdoc/>
    protected override void VisitCell(Table table, TableRow row, TableCell cell) => Apart(() => base.VisitCell(table, row, cell));

    /// <inheritdoc/>
    protected override void VisitNote(Note note) => Apart(() => base.VisitNote(note));

    private void NumberHeading(Heading heading)
    {
        if (heading.Role == HeadingRole.Preliminary)
            return;
        var number = heading.Role switch
        {
            HeadingRole.Appendix => OpenAppendix(heading),
            HeadingRole.Annex => OpenAnnex(heading),
            _ => headings.Next(heading),
        };
        if (number is not null)
            numbers[heading.Id] = number;
        if (heading is { Role: HeadingRole.Section, Level: 1 } && rules.Numbering.HasChapters && !isInAppendix)
            captions.EnterChapter(number?.Citation ?? string.Empty);
    }

    private Number OpenAppendix(Heading heading)
    {
        annexes = 0;
        isInAppendix = true;
        OpenText(heading.Id);
        var isLone = survey.Appendices == 1 && rules.Numbering.LoneAppendixHasNoNumber;
        var ordinal = heading.IsNumbered ? ++appendices : Math.Max(appendices, 1);
        appendixCitation = isLone || !heading.IsNumbered ? string.Empty : Figures.CitationPart(rules.Numbering.Appendices, ordinal);
        captions.EnterAppendix(appendixCitation);
        return Labelled(NumberKind.Appendix, rules.Strings["appendix-label"], appendixCitation, ordinal);
    }

    private Number OpenAnnex(Heading heading)
    {
        OpenText(heading.Id);
        var ordinal = heading.IsNumbered ? ++annexes : Math.Max(annexes, 1);
        var figures = heading.IsNumbered ? Figures.CitationPart(rules.Numbering.Annexes, ordinal) : string.Empty;
        var number = Labelled(NumberKind.Annex, rules.Strings["annex-label"], figures, ordinal);
        // "Annex 1" tells only one annex where a single appendix has annexes.
        return survey.HasAnnexesInSeveral ? number with { Citation = Figures.Compose(appendixCitation, figures) } : number;
    }

    private void OpenText(NodeId opener) =>
        headings = new HeadingSeries(rules.Numbering.AppendixHeadings, NumberKind.AppendixSection, survey.ShallowestIn(opener));

    private static Number Labelled(NumberKind kind, string label, string figures, int ordinal) =>
        new(kind, figures.Length == 0 ? label : $"{label} {figures}", figures, ordinal) { IsFirst = ordinal == 1 };

    private void NumberReproduced(Block reproduced)
    {
        var outer = headings;
        OpenText(reproduced.Id);
        VisitBlockApartFromLists(reproduced);
        headings = outer;
    }

    private void NumberParagraph(NumberedParagraph paragraph)
    {
        var number = NextParagraph(paragraph);
        if (number is not null)
            numbers[paragraph.Id] = number;
        var outer = place;
        place = (0, number?.Citation ?? string.Empty);
        VisitBlocks(paragraph.Content);
        place = outer;
    }

    private Number? NextParagraph(NumberedParagraph paragraph)
    {
        var (format, suffix) = (rules.Numbering.Paragraphs, paragraph.Suffix);
        if (suffix.Length > 0 && paragraphs == 0)
            diagnostics.Report(ResolutionDiagnostics.SuffixOnFirstParagraph, paragraph.Mark.Span, suffix);
        if (suffix.Length == 0 || paragraphs == 0)
            paragraphs++;
        if (format.Style == NumberStyle.None)
            return null;
        var mark = format.Prefix + Figures.Of(format.Style, paragraphs) + suffix + format.Suffix;
        return new Number(NumberKind.Paragraph, mark, Figures.CitationPart(format, paragraphs) + suffix, paragraphs)
        {
            Suffix = suffix,
            IsFirst = paragraphs == 1 && suffix.Length == 0,
        };
    }

    private void NumberItems(ListBlock list)
    {
        var outer = place;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var number = ListMarks.Of(rules.Numbering, list, i, (outer.Depth + 1, outer.Parent));
            numbers[list.Items[i].Id] = number;
            place = (outer.Depth + 1, number.Citation.Length > 0 ? number.Citation : outer.Parent);
            VisitBlocks(list.Items[i].Content);
        }
        place = outer;
    }

    private void NumberCaption(Block block, Caption? caption, NumberKind kind)
    {
        if (caption is { IsNumbered: true })
            numbers[block.Id] = captions.Next(kind);
        if (kind == NumberKind.Box)
            VisitApart(block);
        else
            base.VisitBlock(block);
    }

    private void VisitApart(Block block) => Apart(() => base.VisitBlock(block));

    private void VisitBlockApartFromLists(Block block)
    {
        var outer = place;
        place = (0, string.Empty);
        base.VisitBlock(block);
        place = outer;
    }

    // Lists in a cell, box or note begin at depth 1; headings there count in no series.
    private void Apart(Action visit)
    {
        var outer = (headings, place);
        headings = new HeadingSeries([], NumberKind.AppendixSection, 1);
        place = (0, string.Empty);
        visit();
        (headings, place) = outer;
    }
}
