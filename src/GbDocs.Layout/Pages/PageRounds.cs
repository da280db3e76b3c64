using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;
using PageNumbers = GbDocs.Layout.Flow.PageNumbers;

namespace GbDocs.Layout.Pages;

/// <summary>
/// Sets a paper again and again until the page numbers that it prints are right. Of a round that was not the last only the page numbers and the
/// composer's lines are kept.
/// </summary>
internal sealed class PageRounds(ResolvedPaper paper, StyleSheet sheet, LineComposer composer)
{
    private PageNumbers pages = PageNumbers.Unknown;

    /// <summary>How many pages the last round had.</summary>
    public int PagesSet { get; private set; }

    /// <summary>Sets the paper with the page numbers of the round before.</summary>
    /// <param name="isLast">Whether the pages are to be taken though their numbers keep changing.</param>
    /// <param name="diagnostics">Takes what is wrong, if the pages are taken.</param>
    /// <returns>The pages; null where their numbers are not those that are printed on them.</returns>
    public PagedDocument? Set(bool isLast, DiagnosticBag diagnostics)
    {
        composer.Restart();
        var tools = new FlowTools(paper, sheet, composer, pages, new DiagnosticBag());
        var slots = PageSequence.Of(PaperFlow.Pour(tools));
        PagesSet = slots.Length;
        var found = PageFinder.Find(slots, tools.PagesWanted);
        var changed = FirstChanged(tools.PagesWanted, found);
        if (changed is not null && !isLast)
        {
            pages = found;
            return null;
        }
        if (changed is { } node)
            tools.Diagnostics.Report(PageDiagnostics.UnstablePages, SourceSpan.None, $"{PageLayout.MostRounds}", node.Value, pages.Of(node), found.Of(node));
        return Finish(tools, slots, diagnostics);
    }

    private NodeId? FirstChanged(HashSet<NodeId> wanted, PageNumbers found) =>
        wanted.Order().Select(n => (NodeId?)n).FirstOrDefault(n => pages.Of(n!.Value) != found.Of(n.Value));

    private static PagedDocument Finish(FlowTools tools, ImmutableArray<PageSlot> slots, DiagnosticBag diagnostics)
    {
        tools.Composer.Forget();
        var document = new PageAssembler(tools, slots).Assemble();
        GlyphReport.Report(tools);
        foreach (var diagnostic in tools.Diagnostics.ToSorted())
            diagnostics.Add(diagnostic);
        return document;
    }
}
