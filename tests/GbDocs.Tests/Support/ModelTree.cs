using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Tests.Support;

/// <summary>What <see cref="TagTree"/> must be, told from the model alone; pages are those of the document.</summary>
internal sealed class ModelTree(ResolvedPaper paper, PagedDocument document)
{
    private readonly ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
    private readonly Queue<PlacedNote> waiting = new();
    private bool isInNote;

    /// <summary>The lines.</summary>
    public static ImmutableArray<string> Of(ResolvedPaper paper, PagedDocument document)
    {
        var tree = new ModelTree(paper, document);
        tree.Add(paper.Paper.Blocks);
        return tree.lines.ToImmutable();
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading b: Line("H", b.Content, MarkOf(b.Id)); break;
            case Paragraph b: Line("P", b.Content); break;
            case NumberedParagraph b: AddNumbered(b); break;
            case Decision b: Inside("Div", b.Content); break;
            case ListBlock b: AddList(b); break;
            case Table b: AddTable(b); break;
            case Figure b: AddFigure(b); break;
            case Box b: AddBox(b); break;
            case SummaryBox b: AddSummary(b); break;
            case Quotation b: Inside("BlockQuote", b.Content); break;
            case Question b: Inside("Div", b.Content); break;
            case Epigraph b:
                Inside("BlockQuote", b.Content);
                foreach (var line in b.Attribution)
                    Line("P", line);
                break;
            case Reproduced b:
                Inside("Div", b.Content);
                AddSource(b.Source);
                break;
            case Cover b: Inside("Div", b.Content); break;
            case Landscape b: Add(b.Content); break;
            case Listing b: AddListing(b); break;
            case CodeBlock b: lines.Add("Code " + TagTree.Bare(b.Text)); break;
            case Separator: lines.Add("P "); break;
            case PageBreak: break;
            default: throw new UnreachableException();
        }
    }

    private void Inside(string role, ImmutableArray<Block> content)
    {
        lines.Add(role);
        Add(content);
    }

    private void AddNumbered(NumberedParagraph numbered)
    {
        var first = numbered.Content is [Paragraph p, ..] ? p : null;
        Line("P", first?.Content ?? [], MarkOf(numbered.Id));
        Add(first is null ? numbered.Content : numbered.Content[1..]);
    }

    private void AddList(ListBlock list)
    {
        lines.Add("L");
        foreach (var item in list.Items)
        {
            lines.Add("LI");
            var mark = MarkOf(item.Id);
            if (mark.Length > 0)
                lines.Add("Lbl " + TagTree.Bare(mark));
            var first = item.Content is [Paragraph p, ..] ? p : null;
            if (first is not null || mark.Length > 0)
                Line("P", first?.Content ?? []);
            Add(first is null ? item.Content : item.Content[1..]);
        }
    }

    private void AddTable(Table table)
    {
        lines.Add("Table");
        AddCaption(table.Id, table.Caption);
        foreach (var row in table.Grid.Rows)
        {
            lines.Add("TR");
            foreach (var cell in row.Cells)
            {
                var role = row.Role == RowRole.Header || cell.IsHeader ? "TH" : "TD";
                Inside(cell is { RowSpan: 1, ColumnSpan: 1 } ? role : $"{role} {cell.RowSpan}×{cell.ColumnSpan}", cell.Content);
            }
        }
        AddBelow(table.Below);
    }

    private void AddFigure(Figure figure)
    {
        lines.Add("Div");
        AddCaption(figure.Id, figure.Caption);
        lines.Add("Figure " + TagTree.Bare(figure.AlternativeText));
        AddBelow(figure.Below);
    }

    private void AddBox(Box box)
    {
        lines.Add("Aside");
        if (box.Caption is { } caption)
        {
            lines.Add("Caption");
            if (MarkOf(box.Id) is { Length: > 0 } mark)
                lines.Add("P " + TagTree.Bare(mark));
            if (!caption.Title.IsEmpty)
                Line("P", caption.Title);
            if (caption.Units.Length > 0)
                lines.Add("P " + TagTree.Bare(caption.Units));
        }
        Add(box.Content);
        AddSource(box.Source);
    }

    private void AddSummary(SummaryBox summary)
    {
        lines.Add("Aside");
        foreach (var entry in summary.Entries)
        {
            Line("P", entry.Label);
            Add(entry.Content);
        }
    }

    private void AddCaption(NodeId captioned, Caption? caption)
    {
        if (caption is null)
            return;
        lines.Add("Caption");
        if (MarkOf(captioned).Length > 0 || !caption.Title.IsEmpty)
            Line("P", caption.Title, MarkOf(captioned));
        if (caption.Units.Length > 0)
            lines.Add("P " + TagTree.Bare(caption.Units));
    }

    private void AddBelow(BelowMatter below)
    {
        foreach (var note in below.Notes)
            AddNote(note, MarkOf(note.Id));
        AddSource(below.Source);
    }

    private void AddSource(ImmutableArray<Inline> source)
    {
        if (!source.IsEmpty)
            Line("P", source, paper.Paper.Rules.Strings["source"]);
    }

    private void AddListing(Listing listing)
    {
        switch (listing.Kind)
        {
            case ListingKind.Abbreviations:
                lines.Add("L");
                foreach (var entry in paper.Contents.Abbreviations)
                    lines.AddRange("LI", "Lbl " + TagTree.Bare(entry.Short), "P " + TagTree.Bare(entry.Expansion));
                break;
            case ListingKind.Contents or ListingKind.Tables or ListingKind.Figures or ListingKind.Boxes:
                lines.Add("TOC");
                foreach (var entry in paper.Contents.Of(listing.Kind).Where(e => listing.Kind != ListingKind.Contents || e.Level <= listing.Depth))
                    lines.Add("TOCI " + TagTree.Bare(entry.Label + PlainText.Of(entry.Title, paper.References) + document.PageOf(entry.Target)));
                break;
            default:
                throw new NotSupportedException($"No sample lists {listing.Kind}.");
        }
    }

    // The notes of a paragraph come after it; the notes of a note after that.
    private void Line(string role, ImmutableArray<Inline> line, string before = "")
    {
        lines.Add($"{role} {TagTree.Bare(before + PlainText.Of(line, paper.References))}");
        var marks = new MarkFinder();
        marks.Visit(line);
        foreach (var mark in marks.Found)
        {
            if (paper.Notes.Of(mark) is { IsRepeat: false } note)
                waiting.Enqueue(note);
        }
        while (!isInNote && waiting.TryDequeue(out var note))
            AddFootnote(note);
    }

    private void AddFootnote(PlacedNote note)
    {
        isInNote = true;
        AddNote(note.Note, note.Label);
        isInNote = false;
    }

    private void AddNote(Note note, string label)
    {
        lines.Add("Note");
        var first = note.Content is [Paragraph p, ..] ? p : null;
        Line("P", first?.Content ?? [], label);
        Add(first is null ? note.Content : note.Content[1..]);
    }

    private string MarkOf(NodeId node) => paper.Numbers.Of(node)?.Mark ?? string.Empty;

    private sealed class MarkFinder : PaperWalker
    {
        public List<NodeId> Found { get; } = [];

        public void Visit(ImmutableArray<Inline> line) => VisitLine(line, LineRole.Paragraph);

        protected override void VisitInline(Inline inline)
        {
            if (inline is FootnoteMark mark)
                Found.Add(mark.Id);
            base.VisitInline(inline);
        }
    }
}
