using System.Collections.Immutable;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Charts;

/// <summary>The charts of a paper whose numbers are printed as tables, in reading order, and whether the paper has a place for those.</summary>
internal sealed class ChartSurvey : PaperWalker
{
    private readonly ImmutableArray<Figure>.Builder charts = ImmutableArray.CreateBuilder<Figure>();

    /// <summary>The charts.</summary>
    public ImmutableArray<Figure> Charts => charts.ToImmutable();

    /// <summary>Whether the tables stand together where a listing says so.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Looks through a paper.</summary>
    public static ChartSurvey Of(Paper paper)
    {
        var survey = new ChartSurvey();
        survey.Walk(paper);
        return survey;
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        if (block is Figure { Graphic: Chart { HasTable: true } } figure)
            charts.Add(figure);
        IsListed |= block is Listing { Kind: ListingKind.ChartTables };
        base.VisitBlock(block);
    }

    // Lines hold no blocks.
    /// <inheritdoc/>
    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role)
    {
    }
}
