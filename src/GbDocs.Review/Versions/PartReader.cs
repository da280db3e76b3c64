using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Review.Versions;

/// <summary>Paper → its parts. Page breaks are left out: where a page ends is for each language to say.</summary>
internal static class PartReader
{
    /// <summary>The parts of a paper.</summary>
    public static ImmutableArray<Part> Read(Paper paper) => Of(paper.Blocks);

    private static ImmutableArray<Part> Of(IEnumerable<Block> blocks) => [.. blocks.Where(b => b is not PageBreak).Select(Of)];

    private static Part Of(Block block) => (block switch
    {
        Heading b => Leaf(KindOf(b), b, b.Content) with { Form = FormOf(b) },
        Paragraph b => Leaf("paragraph without a number", b, b.Content),
        NumberedParagraph b => Led("numbered paragraph", b.Mark.Span, b.Content) with { Form = b.Suffix },
        Decision b => Whole("point for decision", b, b.Content),
        ListBlock b => new Part("list", b.Mark.Span, [.. b.Items.Select(Of)]) { Form = FormOf(b.Kind) },
        Table b => Of(b),
        Figure b => new Part("figure", b.Mark.Span, Notes(b.Below)) { Form = FormOf(b.Graphic), Line = LineOf(b.Caption) },
        Box b => Whole("box", b, b.Content) with { Line = LineOf(b.Caption) },
        Quotation b => Whole("quotation", b, b.Content),
        Epigraph b => Whole("epigraph", b, b.Content),
        Question b => Whole("question", b, b.Content),
        Reproduced b => Whole("reproduced text", b, b.Content),
        Cover b => Whole("cover", b, b.Content.Where(c => c is SummaryBox)),
        SummaryBox b => new Part("summary box", b.Mark.Span, [.. b.Entries.Select(e => Of(e, b.Mark.Span))]),
        Landscape b => Whole("landscape part", b, b.Content),
        Listing b => Whole("list of contents", b, []) with { Form = b.Kind.ToString().ToLowerInvariant() },
        CodeBlock b => Whole("block of code", b, []),
        Separator b => Whole("separator", b, []),
        _ => throw new UnreachableException(),
    }) with
    { Name = block.Mark.IsNamed ? block.Id.Value : string.Empty };

    private static Part Leaf(string kind, Block block, ImmutableArray<Inline> line) => new(kind, block.Mark.Span, []) { Line = LineTraits.Of(line) };

    private static Part Whole(string kind, Block block, IEnumerable<Block> content)
    {
        var parts = Of(content);
        return new Part(kind, block.Mark.Span, parts) { Line = LineTraits.Of(parts) };
    }

    // The first paragraph of an item or a numbered paragraph is the part's own line.
    private static Part Led(string kind, SourceSpan span, ImmutableArray<Block> content) => content is [Paragraph first, ..]
        ? new Part(kind, span, Of(content.Skip(1))) { Line = LineTraits.Of(first.Content) }
        : new Part(kind, span, Of(content));

    private static Part Of(ListItem item) =>
        Led("item", item.Mark.Span, item.Content) with { Name = item.Mark.IsNamed ? item.Id.Value : string.Empty };

    private static Part Of(SummaryEntry entry, SourceSpan box)
    {
        var span = entry.Content is [var first, ..] ? first.Mark.Span : box;
        return new Part("summary entry", span, Of(entry.Content)) { Name = entry.Key };
    }

    private static Part Of(Table table)
    {
        var columns = table.Grid.Columns.Length;
        ImmutableArray<Part> rows = [.. table.Grid.Rows.Select(row => Of(row, table.Mark.Span))];
        return new Part("table", rows is [var first, ..] ? first.Span : table.Mark.Span, [.. rows, .. Notes(table.Below)])
        {
            Form = $"of {columns} {(columns == 1 ? "column" : "columns")}",
            Line = LineOf(table.Caption),
        };
    }

    private static Part Of(TableRow row, SourceSpan table)
    {
        ImmutableArray<Part> cells = [.. row.Cells.Select(Of)];
        return new Part(row.Role == RowRole.Body ? "row" : $"{row.Role.ToString().ToLowerInvariant()} row", SpanOf(cells, table), cells) { Line = LineTraits.Of(cells) };
    }

    private static Part Of(TableCell cell) => Of(cell, Of(cell.Content));

    private static Part Of(TableCell cell, ImmutableArray<Part> parts) => new("cell", SpanOf(parts, cell.Span), parts)
    {
        Line = LineTraits.Of(parts),
        Form = (cell.ColumnSpan, cell.RowSpan) == (1, 1) ? string.Empty : $"over {cell.ColumnSpan} × {cell.RowSpan} columns and rows",
    };

    // Where a template makes a table of data, the longest text is the drafter's own, and what stands around it is not.
    private static SourceSpan SpanOf(ImmutableArray<Part> parts, SourceSpan otherwise) =>
        Leaves(parts).MaxBy(leaf => leaf.Line.Length)?.Span ?? otherwise;

    private static IEnumerable<Part> Leaves(ImmutableArray<Part> parts) => parts.SelectMany(part => part.Parts.IsEmpty ? [part] : Leaves(part.Parts));

    private static ImmutableArray<Part> Notes(BelowMatter below) => [.. below.Notes.Select(note => new Part("note", note.Mark.Span, Of(note.Content)))];

    private static LineTraits LineOf(Caption? caption) => caption is null ? LineTraits.None : LineTraits.Of(caption.Title);

    private static string KindOf(Heading heading) => heading.Role switch
    {
        HeadingRole.Section => "heading",
        HeadingRole.Preliminary => "preliminary heading",
        var role => role.ToString().ToLowerInvariant(),
    };

    private static string FormOf(Heading heading) => $"of level {heading.Level}{(heading.IsNumbered ? string.Empty : ", without a number")}";

    private static string FormOf(ListKind kind) => kind switch
    {
        ListKind.Bullet => "bulleted",
        ListKind.Dash => "dashed",
        ListKind.Letter => "lettered",
        ListKind.Roman => "roman",
        ListKind.Arabic => "arabic",
        ListKind.Plain => "without marks",
        _ => throw new UnreachableException(),
    };

    private static string FormOf(Graphic graphic) => graphic switch
    {
        PictureGraphic => "a picture",
        Chart chart => $"a chart of {chart.Series.Length} × {chart.Categories.Length} figures",
        _ => throw new UnreachableException(),
    };
}
