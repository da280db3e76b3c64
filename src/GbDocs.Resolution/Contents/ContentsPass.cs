using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Resolution.Contents;

/// <summary>Paper and numbers → what its computed lists hold.</summary>
internal sealed class ContentsPass : PaperWalker
{
    private readonly NumberTable numbers;
    private readonly ImmutableArray<ContentsEntry>.Builder headings = ImmutableArray.CreateBuilder<ContentsEntry>();
    private readonly ImmutableArray<ContentsEntry>.Builder tables = ImmutableArray.CreateBuilder<ContentsEntry>();
    private readonly ImmutableArray<ContentsEntry>.Builder figures = ImmutableArray.CreateBuilder<ContentsEntry>();
    private readonly ImmutableArray<ContentsEntry>.Builder boxes = ImmutableArray.CreateBuilder<ContentsEntry>();
    private int openerLevel;
    private int openerHeading;
    private bool isApart;

    private ContentsPass(NumberTable numbers) => this.numbers = numbers;

    /// <summary>Collects headings, captions and abbreviations.</summary>
    public static ContentsTable Run(Paper paper, NumberTable numbers)
    {
        var pass = new ContentsPass(numbers);
        pass.VisitBlocks(paper.Blocks);
        // Alphabetical as a reader looks it up: letter by letter, case aside.
        var abbreviations = paper.Abbreviations.DistinctBy(a => a.Short).OrderBy(a => a.Short, StringComparer.OrdinalIgnoreCase).ThenBy(a => a.Short, StringComparer.Ordinal);
        return new ContentsTable(pass.headings.ToImmutable(), pass.tables.ToImmutable(), pass.figures.ToImmutable(), pass.boxes.ToImmutable(), [.. abbreviations]);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading heading when !isApart: Add(heading); break;
            case Table table: AddCaption(tables, table, table.Figure is null ? table.Caption : null); break;
            case Figure figure: AddCaption(figures, figure, figure.Caption); break;
            case Box box: AddCaption(boxes, box, box.Caption); break;
            // Headings of a cover, quotation or epigraph are not the paper's.
            case Cover or Quotation or Epigraph: break;
            default: base.VisitBlock(block); break;
        }
    }

    private void Add(Heading heading)
    {
        var level = LevelOf(heading);
        if (level > 0)
            headings.Add(new ContentsEntry(heading.Id, level, numbers.Of(heading.Id)?.Mark ?? string.Empty, TitleLine.Of(heading.Content)));
    }

    // 0 for headings that no contents list. A heading in an appendix stands one level below what opens the appendix.
    private int LevelOf(Heading heading)
    {
        switch (heading.Role)
        {
            case HeadingRole.Preliminary:
                return 0;
            case HeadingRole.Appendix or HeadingRole.Annex:
                openerLevel = heading.Role == HeadingRole.Appendix ? 1 : 2;
                openerHeading = 0;
                return openerLevel;
            default:
                if (openerLevel == 0)
                    return heading.Level;
                openerHeading = openerHeading == 0 ? heading.Level : Math.Min(openerHeading, heading.Level);
                return openerLevel + heading.Level - openerHeading + 1;
        }
    }

    private void AddCaption(ImmutableArray<ContentsEntry>.Builder list, Block block, Caption? caption)
    {
        if (caption is not null)
        {
            var label = numbers.Of(block.Id) is { } number ? number.Mark + "." : string.Empty;
            list.Add(new ContentsEntry(block.Id, 1, label, TitleLine.Of(caption.Title)));
        }
        // A table may stand in a box or a cell; a heading there is not the paper's.
        var outer = isApart;
        isApart = true;
        base.VisitBlock(block);
        isApart = outer;
    }
}
