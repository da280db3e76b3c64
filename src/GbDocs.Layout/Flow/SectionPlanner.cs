using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Divides a paper into the parts that begin on new pages: cover, chapters, appendices, turned pages, forced breaks.</summary>
internal sealed class SectionPlanner
{
    private readonly PageGeometry page;
    private readonly NumberingRules numbering;
    private readonly List<SectionDraft> sections = [];
    private readonly List<Block> blocks = [];
    private SectionDraft draft;
    private bool isInAppendix;

    private SectionPlanner(PageGeometry page, NumberingRules numbering)
    {
        (this.page, this.numbering) = (page, numbering);
        draft = new SectionDraft { IsPreliminary = page.PreliminariesAreRoman };
    }

    /// <summary>The parts of a paper in order; at least one.</summary>
    public static ImmutableArray<SectionDraft> Plan(Paper paper, PageGeometry page)
    {
        var planner = new SectionPlanner(page, paper.Rules.Numbering);
        planner.Add(paper.Blocks);
        planner.Begin(planner.draft);
        return planner.sections.Count == 0 ? [new SectionDraft()] : [.. planner.sections];
    }

    private SectionDraft Next => draft with { OpensOnRight = false };

    private void Add(ImmutableArray<Block> content)
    {
        foreach (var block in content)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Cover when page.CoverHasOwnPage:
                Begin(Next with { IsCover = true });
                blocks.Add(block);
                Begin(Next with { IsCover = false });
                break;
            case Landscape landscape:
                BeginLandscape();
                Add(landscape.Content);
                Begin(Next with { IsLandscape = false });
                break;
            case PageBreak pageBreak:
                Begin(Next with { OpensOnRight = pageBreak.ToRightHandPage });
                break;
            case Heading heading:
                AddHeading(heading);
                break;
            default:
                blocks.Add(block);
                break;
        }
    }

    // Headings just before turned pages belong on these.
    private void BeginLandscape()
    {
        var first = blocks.FindLastIndex(b => b is not Heading) + 1;
        var headings = blocks[first..];
        blocks.RemoveRange(first, headings.Count);
        Begin(Next with { IsLandscape = true });
        blocks.AddRange(headings);
    }

    private void AddHeading(Heading heading)
    {
        var isAppendix = heading.Role == HeadingRole.Appendix;
        var isChapter = numbering.HasChapters && heading is { Role: HeadingRole.Section, Level: 1 } && !isInAppendix;
        var opensBody = draft.IsPreliminary && heading.Role != HeadingRole.Preliminary;
        isInAppendix |= isAppendix;
        if (opensBody || ((isChapter || isAppendix) && page.ChaptersOpenOnRightHandPage))
            Begin(Next with { OpensOnRight = true, IsPreliminary = draft.IsPreliminary && !opensBody });
        else if (isAppendix && page.AppendicesOpenOnNewPage)
            Begin(Next);
        blocks.Add(heading);
    }

    // A part without blocks leaves no page; what it wanted passes to the next.
    private void Begin(SectionDraft next)
    {
        if (blocks.Count == 0)
        {
            draft = next with { OpensOnRight = next.OpensOnRight || draft.OpensOnRight };
            return;
        }
        sections.Add(draft with { Blocks = [.. blocks] });
        blocks.Clear();
        draft = next;
    }
}
