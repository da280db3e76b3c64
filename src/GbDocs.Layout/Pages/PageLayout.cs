using GbDocs.Layout.Flow;
using GbDocs.Layout.Fonts;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Pages;

/// <summary>A resolved paper → its pages.</summary>
public static class PageLayout
{
    /// <summary>How often a paper is set at most until the page numbers that it prints are right.</summary>
    public const int MostRounds = 5;

    private const int PagesWorthCollecting = 1_000;

    /// <summary>Sets a paper in pages.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="sheet">Its look.</param>
    /// <param name="fonts">The faces that may be used.</param>
    /// <param name="diagnostics">Takes what is wrong with the paper or the sheet.</param>
    public static PagedDocument Lay(ResolvedPaper paper, StyleSheet sheet, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        var rounds = new PageRounds(paper, sheet, new LineComposer(fonts, remembers: PrintsPages(paper)));
        for (var round = 1; ; round++)
        {
            var document = rounds.Set(isLast: round == MostRounds, diagnostics);
            if (rounds.PagesSet > PagesWorthCollecting)
                GC.Collect(); // What a round leaves is old and much: uncollected, it adds a third to the peak of memory.
            if (document is not null)
                return document;
        }
    }

    private static bool PrintsPages(ResolvedPaper paper)
    {
        var listings = new ListingFinder();
        listings.Walk(paper.Paper);
        return listings.Found || paper.References.Pieces.Values.Any(pieces => pieces.Any(p => p.Field == ReferenceField.Page));
    }

    private sealed class ListingFinder : PaperWalker
    {
        public bool Found { get; private set; }

        protected override void VisitBlock(Block block)
        {
            Found |= block is Listing;
            base.VisitBlock(block);
        }
    }
}
