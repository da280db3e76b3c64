using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Fonts;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;
using PageNumbers = GbDocs.Layout.Flow.PageNumbers;

namespace GbDocs.Layout.Pages;

/// <summary>A resolved paper → its pages.</summary>
public static class PageLayout
{
    /// <summary>How often a paper is set at most until the page numbers that it prints are right.</summary>
    public const int MostRounds = 5;

    /// <summary>Sets a paper in pages.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="sheet">Its look.</param>
    /// <param name="fonts">The faces that may be used.</param>
    /// <param name="diagnostics">Takes what is wrong with the paper or the sheet.</param>
    public static PagedDocument Lay(ResolvedPaper paper, StyleSheet sheet, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        var composer = new LineComposer(fonts, remembers: PrintsPages(paper));
        var pages = PageNumbers.Unknown;
        for (var round = 1; ; round++)
        {
            composer.Restart();
            var tools = new FlowTools(paper, sheet, composer, pages, new DiagnosticBag());
            var slots = PageSequence.Of(PaperFlow.Pour(tools));
            var found = PageFinder.Find(slots, tools.PagesWanted);
            var changed = FirstChanged(tools.PagesWanted, pages, found);
            if (changed is not null && round < MostRounds)
            {
                pages = found;
                continue;
            }
            if (changed is { } node)
                tools.Diagnostics.Report(PageDiagnostics.UnstablePages, SourceSpan.None, $"{MostRounds}", node.Value, pages.Of(node), found.Of(node));
            return Finish(tools, slots, diagnostics);
        }
    }

    private static bool PrintsPages(ResolvedPaper paper)
    {
        var listings = new ListingFinder();
        listings.Walk(paper.Paper);
        return listings.Found || paper.References.Pieces.Values.Any(pieces => pieces.Any(p => p.Field == ReferenceField.Page));
    }

    private static NodeId? FirstChanged(HashSet<NodeId> wanted, PageNumbers before, PageNumbers after) =>
        wanted.Order().Select(n => (NodeId?)n).FirstOrDefault(n => before.Of(n!.Value) != after.Of(n.Value));

    private static PagedDocument Finish(FlowTools tools, ImmutableArray<PageSlot> slots, DiagnosticBag diagnostics)
    {
        tools.Composer.Forget();
        var document = new PageAssembler(tools, slots).Assemble();
        GlyphReport.Report(tools);
        foreach (var diagnostic in tools.Diagnostics.ToSorted())
            diagnostics.Add(diagnostic);
        return document;
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
