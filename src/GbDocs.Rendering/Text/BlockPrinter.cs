using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Rendering.Text;

/// <summary>Prints blocks.</summary>
internal sealed class BlockPrinter
{
    private readonly ResolvedPaper paper;
    private readonly TextLines lines;
    private readonly LinePrinter printer;
    private readonly ApparatusPrinter apparatus;

    /// <summary>Prints blocks of a paper.</summary>
    public BlockPrinter(ResolvedPaper paper, TextLines lines)
    {
        (this.paper, this.lines, printer) = (paper, lines, new LinePrinter(paper));
        apparatus = new ApparatusPrinter(paper, lines, printer, Print);
    }

    private Strings Strings => paper.Paper.Rules.Strings;

    /// <summary>Prints blocks one below the other.</summary>
    public void Print(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Print(block);
    }

    private void Print(Block block)
    {
        lines.Blank();
        switch (block)
        {
            case Heading b: PrintHeading(b); break;
            case Paragraph b: PrintLine(b.Content); break;
            case NumberedParagraph b: PrintMarked(paper.Numbers.Of(b.Id)?.Mark ?? string.Empty, b.Content); break;
            case Decision b: PrintNamed("[decision]", b.Content); break;
            case ListBlock b: PrintList(b); break;
            case Table b: PrintTable(b); break;
            case Figure b: PrintFigure(b); break;
            case Box b: PrintBox(b); break;
            case Quotation b: PrintFramed("> ", b.Content); break;
            case Epigraph b: PrintEpigraph(b); break;
            case Question b: PrintNamed("[question]", b.Content); break;
            case Reproduced b: PrintReproduced(b); break;
            case Cover b: PrintCover(b); break;
            case SummaryBox b: PrintSummary(b); break;
            case Landscape b: PrintLandscape(b); break;
            case Listing b: PrintListing(b); break;
            case CodeBlock b: PrintCode(b); break;
            case Separator: lines.Line("* * *"); break;
            case PageBreak b: lines.Line(b.ToRightHandPage ? "[page break to a right-hand page]" : "[page break]"); break;
            default: throw new UnreachableException();
        }
    }

    private void PrintHeading(Heading heading)
    {
        var number = paper.Numbers.Of(heading.Id)?.Mark ?? string.Empty;
        var depth = heading.Role == HeadingRole.Annex ? 2 : Math.Clamp(heading.Level, 1, 6);
        var label = number.Length == 0 ? string.Empty : heading.Role is HeadingRole.Appendix or HeadingRole.Annex ? number + ": " : number + " ";
        lines.Line($"{new string('#', depth)} {label}{printer.Whole(heading.Content)}");
        apparatus.PrintNotes();
    }

    private void PrintLine(ImmutableArray<Inline> line)
    {
        foreach (var sentence in printer.Split(line))
            lines.Line(sentence);
        apparatus.PrintNotes();
    }

    private void PrintMarked(string mark, ImmutableArray<Block> content)
    {
        using (lines.IndentWithMark(mark))
            Print(content);
    }

    private void PrintNamed(string name, ImmutableArray<Block> content)
    {
        lines.Line(name);
        lines.Glue();
        Print(content);
    }

    private void PrintFramed(string prefix, ImmutableArray<Block> content)
    {
        using (lines.Indent(prefix))
            Print(content);
    }

    private void PrintList(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (list.IsTight && item != list.Items[0])
                lines.Glue();
            else
                lines.Blank();
            PrintMarked(paper.Numbers.Of(item.Id)?.Mark ?? string.Empty, item.Content);
        }
    }

    private void PrintTable(Table table)
    {
        apparatus.PrintCaption(table.Id, table.Caption, Strings["table-label"]);
        new TablePrinter(lines, printer, Print).Print(table.Grid);
        apparatus.PrintNotes();
        apparatus.PrintBelow(table.Below);
    }

    private void PrintFigure(Figure figure)
    {
        apparatus.PrintCaption(figure.Id, figure.Caption, Strings["figure-label"]);
        ChartPrinter.Print(lines, figure, note => paper.Numbers.Of(note)?.Mark);
        apparatus.PrintNotes();
        apparatus.PrintBelow(figure.Below);
    }

    private void PrintBox(Box box)
    {
        apparatus.PrintCaption(box.Id, box.Caption, Strings["box-label"]);
        using (lines.Indent("| "))
        {
            Print(box.Content);
            apparatus.PrintSource(box.Source);
        }
    }

    private void PrintEpigraph(Epigraph epigraph)
    {
        using (lines.Indent("> "))
        {
            Print(epigraph.Content);
            foreach (var line in epigraph.Attribution)
                lines.Line("— " + printer.Whole(line));
            apparatus.PrintNotes();
        }
    }

    private void PrintReproduced(Reproduced reproduced)
    {
        using (lines.Indent("> "))
        {
            Print(reproduced.Content);
            apparatus.PrintSource(reproduced.Source);
        }
    }

    private void PrintCover(Cover cover)
    {
        Print(cover.Content);
        lines.Blank();
        lines.Line("----");
    }

    private void PrintSummary(SummaryBox summary)
    {
        foreach (var entry in summary.Entries)
        {
            using (lines.Indent("| "))
            {
                lines.Line(printer.Whole(entry.Label));
                lines.Glue();
                using (lines.Indent("  "))
                    Print(entry.Content);
            }
        }
    }

    private void PrintLandscape(Landscape landscape)
    {
        PrintNamed("[landscape]", landscape.Content);
        lines.Blank();
        lines.Line("[upright]");
    }

    // Contents repeat headings that are printed anyway; only the abbreviations say something of their own.
    private void PrintListing(Listing listing)
    {
        lines.Line($"[list of {listing.Kind.ToString().ToLowerInvariant()}]");
        if (listing.Kind != ListingKind.Abbreviations)
            return;
        foreach (var entry in paper.Contents.Abbreviations)
            lines.Line($"{entry.Short}: {entry.Expansion}");
    }

    private void PrintCode(CodeBlock code)
    {
        using (lines.Indent("    "))
        {
            foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
                lines.Line(line.TrimEnd('\r'));
        }
    }
}
