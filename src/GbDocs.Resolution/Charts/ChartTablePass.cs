using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Charts;

/// <summary>
/// Paper → the same paper with the numbers of its charts as tables, for readers who do not see a chart: where the paper lists them,
/// else each right after its chart.
/// </summary>
internal sealed class ChartTablePass : PaperRewriter
{
    private readonly ChartTable writer;
    private readonly ImmutableArray<Figure> charts;
    private readonly bool isListed;
    private bool areWritten;

    private ChartTablePass(Paper paper, ChartSurvey survey)
    {
        (charts, isListed) = (survey.Charts, survey.IsListed);
        writer = new ChartTable(paper.Rules.Strings, isApart: isListed);
    }

    /// <summary>Puts the tables in; a paper without charts stays as it is.</summary>
    public static Paper Run(Paper paper)
    {
        var survey = ChartSurvey.Of(paper);
        if (survey.Charts.IsEmpty && !survey.IsListed)
            return paper;
        var pass = new ChartTablePass(paper, survey);
        return paper with { Blocks = pass.Blocks(paper.Blocks), Notes = Each(paper.Notes, pass.Rewrite) };
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks)
    {
        var rewritten = base.Blocks(blocks);
        return rewritten.Any(HasTables) ? [.. rewritten.SelectMany(b => InPlaceOf(b))] : rewritten;
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Inline> Line(ImmutableArray<Inline> line) => line;

    /// <inheritdoc/>
    protected override string Words(string words) => words;

    private bool HasTables(Block block) => block is Listing { Kind: ListingKind.ChartTables } || (!isListed && block is Figure { Graphic: Chart { HasTable: true } });

    private ImmutableArray<Block> InPlaceOf(Block block)
    {
        if (!HasTables(block))
            return [block];
        if (block is Figure figure)
            return [figure, writer.Of(figure)];
        // A second place for them stays empty: no table is printed twice.
        ImmutableArray<Block> tables = areWritten ? [] : [.. charts.Select(writer.Of)];
        areWritten = true;
        return tables;
    }
}
