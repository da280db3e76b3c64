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
        return paper with { Blocks = pass.Blocks(paper.Blocks) };
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks)
    {
        var rewritten = base.Blocks(blocks);
        return rewritten.Any(b => Tables(b) is not null) ? [.. rewritten.SelectMany(b => Tables(b) ?? [b])] : rewritten;
    }

    /// <inheritdoc/>
    protected override ImmutableArray<Inline> Line(ImmutableArray<Inline> line) => line;

    /// <inheritdoc/>
    protected override string Words(string words) => words;

    // What stands in a block's place; null where it stays.
    private IEnumerable<Block>? Tables(Block block) => block switch
    {
        Listing { Kind: ListingKind.ChartTables } => charts.Select(writer.Of),
        Figure { Graphic: Chart { HasTable: true } } figure when !isListed => [figure, writer.Of(figure)],
        _ => null,
    };
}
