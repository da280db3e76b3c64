using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Body;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>
/// Parts a paper into Word's sections: for a cover of its own, chapters and appendices where pages, running heads or notes begin anew with
/// them, turned pages, right-hand pages, and where a text of another body has notes of its own.
/// </summary>
internal sealed class SectionPlan
{
    private readonly ResolvedPaper resolved;
    private readonly StyleSheet sheet;
    private readonly NoteSeries series;
    private readonly List<Section> sections = [];
    private int? noteSeries;
    private bool restartsNext;
    private bool isInBody;

    private SectionPlan(ResolvedPaper resolved, StyleSheet sheet)
    {
        this.resolved = resolved;
        this.sheet = sheet;
        series = new NoteSeries(resolved.Notes);
    }

    /// <summary>The sections in order; at least one.</summary>
    public static ImmutableArray<Section> Of(ResolvedPaper resolved, StyleSheet sheet)
    {
        var plan = new SectionPlan(resolved, sheet);
        var blocks = resolved.Paper.Blocks;
        var isRoman = sheet.Page.PreliminariesAreRoman;
        plan.sections.Add(new Section(0) { FirstPage = FirstPage.Cover, IsRoman = isRoman, IsLandscape = blocks is [Landscape, ..] });
        plan.isInBody = !isRoman;
        for (var i = 0; i < blocks.Length; i++)
            plan.Visit(blocks, i);
        var saysNotes = plan.sections.Any(s => s.RestartsNotes);
        return [.. plan.sections.Select(s => s with { SaysNotes = saysNotes })];
    }

    /// <summary>Whether a heading opens a chapter, an appendix or a preliminary page.</summary>
    public static bool Opens(Block block, NumberingRules rules) => block is Heading heading
        && (heading.Role is HeadingRole.Appendix or HeadingRole.Preliminary || (rules.HasChapters && heading is { Role: HeadingRole.Section, Level: 1 }));

    private void Visit(ImmutableArray<Block> blocks, int index)
    {
        var last = sections[^1];
        var next = Begun(blocks, index, last);
        var notes = series.FirstIn(blocks[index]);
        restartsNext |= next is { RestartsNotes: true };
        // A chapter that restarts the notes has done so before its first one.
        if (notes is { } s && noteSeries is { } before && s != before && !restartsNext)
            next = (next ?? After(last, index) with { Start = "continuous" }) with { RestartsNotes = true };
        restartsNext &= notes is null;
        noteSeries = notes ?? noteSeries;
        if (next is null)
            return;
        if (index == last.First)
            sections[^1] = Joined(last, next);
        else
            sections.Add(next);
    }

    // What begins a section at a block; null where nothing does.
    private Section? Begun(ImmutableArray<Block> blocks, int index, Section last)
    {
        var block = blocks[index];
        var plain = After(last, index);
        var isAfterCover = index > 0 && blocks[index - 1] is Cover && sheet.Page.CoverHasOwnPage;
        if (Opens(block, resolved.Paper.Rules.Numbering) && Chapter((Heading)block, plain) is { } chapter)
            return Numbered(isAfterCover && chapter.Start == "continuous" ? chapter with { Start = "nextPage" } : chapter, block);
        if (StartsBody(block))
            return Numbered(plain, block);
        if (index > 0 && blocks[index - 1] is PageBreak { ToRightHandPage: true })
            return plain with { Start = "oddPage" };
        if (block is Landscape != last.IsLandscape)
            return plain with { IsLandscape = block is Landscape };
        // A break right after the cover only says where the next section begins.
        return isAfterCover && block is not PageBreak ? plain : null;
    }

    private bool StartsBody(Block block) => !isInBody && block is Heading { Role: not HeadingRole.Preliminary };

    private Section Numbered(Section section, Block block)
    {
        if (!StartsBody(block))
            return section;
        isInBody = true;
        return section with { IsRoman = false, RestartsPages = true, Start = "oddPage" };
    }

    private static Section After(Section last, int index) => new(index)
    {
        Chapter = last.Chapter,
        IsInAppendix = last.IsInAppendix,
        IsRoman = last.IsRoman,
    };

    // Two reasons at one place make one section.
    private static Section Joined(Section first, Section next) => next with
    {
        Start = first.Start,
        FirstPage = first.FirstPage,
        IsRoman = first.IsRoman && next.IsRoman,
    };

    private Section? Chapter(Heading heading, Section plain)
    {
        var isAppendix = heading.Role == HeadingRole.Appendix;
        var section = plain with { Chapter = heading, IsInAppendix = isAppendix, FirstPage = sheet.Furniture.Opening is null ? FirstPage.Ordinary : FirstPage.Opening };
        var rules = resolved.Paper.Rules.Numbering;
        var isPreliminary = heading.Role == HeadingRole.Preliminary;
        var restarts = (rules.Footnotes == Restart.ByChapter && !isPreliminary) || (rules.Footnotes == Restart.ByAppendix && isAppendix);
        if (restarts && series.Any)
            section = section with { RestartsNotes = sections.Count > 0 && heading != resolved.Paper.Blocks[0] };
        if (sheet.Page.ChaptersOpenOnRightHandPage && !isPreliminary)
            return section with { Start = "oddPage" };
        if (isAppendix && sheet.Page.AppendicesOpenOnNewPage)
            return section;
        if (sheet.Paragraph(HeadingWriter.StyleNameOf(heading, isInAppendix: false)).PageBreakBefore)
            return section;
        return sheet.Furniture.Opening is not null || restarts || FurnitureUse.NamesChapters(sheet.Furniture) ? section with { Start = "continuous" } : null;
    }
}
