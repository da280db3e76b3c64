using System.Collections.Immutable;
using System.Diagnostics;

namespace GbDocs.Model.Papers;

/// <summary>
/// Goes through a paper in reading order: every block, list item, cell, note, line of text and inline once.
/// A pass derives from it, overrides what it wants to see, and calls the base method to go on below.
/// </summary>
public abstract class PaperWalker
{
    /// <summary>Visits the blocks of a paper, then its footnotes in the order of their text.</summary>
    public void Walk(Paper paper)
    {
        VisitBlocks(paper.Blocks);
        foreach (var note in paper.Notes)
            VisitNote(note);
    }

    /// <summary>Visits blocks one after the other.</summary>
    protected void VisitBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            VisitBlock(block);
    }

    /// <summary>Visits a block of any kind.</summary>
    protected virtual void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading b: VisitLine(b.Content, LineRole.Heading); break;
            case Paragraph b: VisitLine(b.Content, LineRole.Paragraph); break;
            case NumberedParagraph b: VisitBlocks(b.Content); break;
            case Decision b: VisitBlocks(b.Content); break;
            case ListBlock b: VisitItems(b); break;
            case Table b: VisitTable(b); break;
            case Figure b: VisitFigure(b); break;
            case Box b: VisitBox(b); break;
            case Quotation b: VisitBlocks(b.Content); break;
            case Epigraph b: VisitEpigraph(b); break;
            case Question b: VisitBlocks(b.Content); break;
            case Reproduced b: VisitBlocks(b.Content); VisitLine(b.Source, LineRole.Source); break;
            case Cover b: VisitBlocks(b.Content); break;
            case SummaryBox b: VisitSummary(b); break;
            case Landscape b: VisitBlocks(b.Content); break;
            case Listing or CodeBlock or Separator or PageBreak: break;
            default: throw new UnreachableException();
        }
    }

    /// <summary>Visits an item of a list.</summary>
    protected virtual void VisitItem(ListBlock list, ListItem item) => VisitBlocks(item.Content);

    /// <summary>Visits a cell of a table.</summary>
    protected virtual void VisitCell(Table table, TableRow row, TableCell cell) => VisitBlocks(cell.Content);

    /// <summary>Visits a label of a chart.</summary>
    protected virtual void VisitLabel(Figure figure, ChartLabel label)
    {
    }

    /// <summary>Visits a note: one below the table or figure just visited, or a footnote of the paper.</summary>
    protected virtual void VisitNote(Note note) => VisitBlocks(note.Content);

    /// <summary>Visits a run of inlines that is read as one text; empty ones too.</summary>
    protected virtual void VisitLine(ImmutableArray<Inline> line, LineRole role) => VisitInlines(line);

    /// <summary>Visits inlines one after the other.</summary>
    protected void VisitInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            VisitInline(inline);
    }

    /// <summary>Visits an inline of any kind.</summary>
    protected virtual void VisitInline(Inline inline) => VisitInlines(InlineContent.Of(inline));

    private void VisitItems(ListBlock list)
    {
        foreach (var item in list.Items)
            VisitItem(list, item);
    }

    private void VisitTable(Table table)
    {
        VisitCaption(table.Caption);
        foreach (var row in table.Grid.Rows)
        {
            foreach (var cell in row.Cells)
                VisitCell(table, row, cell);
        }
        VisitBelow(table.Below);
    }

    private void VisitFigure(Figure figure)
    {
        VisitCaption(figure.Caption);
        if (figure.Graphic is Chart chart)
        {
            foreach (var series in chart.Series)
                VisitLabel(figure, series.Label);
            foreach (var category in chart.Categories)
                VisitLabel(figure, category);
        }
        VisitBelow(figure.Below);
    }

    private void VisitBox(Box box)
    {
        VisitCaption(box.Caption);
        VisitBlocks(box.Content);
        VisitLine(box.Source, LineRole.Source);
    }

    private void VisitEpigraph(Epigraph epigraph)
    {
        VisitBlocks(epigraph.Content);
        foreach (var line in epigraph.Attribution)
            VisitLine(line, LineRole.Attribution);
    }

    private void VisitSummary(SummaryBox summary)
    {
        foreach (var entry in summary.Entries)
        {
            VisitLine(entry.Label, LineRole.SummaryLabel);
            VisitBlocks(entry.Content);
        }
    }

    private void VisitCaption(Caption? caption)
    {
        if (caption is not null)
            VisitLine(caption.Title, LineRole.Caption);
    }

    private void VisitBelow(BelowMatter below)
    {
        foreach (var note in below.Notes)
            VisitNote(note);
        VisitLine(below.Source, LineRole.Source);
    }
}
