using System.Collections.Immutable;
using GbDocs.Layout.Flow;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Tables;

/// <summary>Measures what cells need, without setting them: no tags, no structure.</summary>
internal sealed class CellMeasurer(FlowTools tools, FlowContext context)
{
    /// <summary>The widths that make sense for blocks in a style.</summary>
    public ContentWidth Measure(ImmutableArray<Block> blocks, string style)
    {
        var width = default(ContentWidth);
        foreach (var block in blocks)
        {
            var need = Measure(block, style);
            width = new ContentWidth(Length.Max(width.Min, need.Min), Length.Max(width.Max, need.Max));
        }
        return width;
    }

    private ContentWidth Measure(Block block, string style) => block switch
    {
        Paragraph b => Measure(b.Content, tools.Sheet.Paragraph(b.Mark.Style ?? style)),
        Heading b => Measure(b.Content, tools.Sheet.Paragraph(b.Mark.Style ?? style)),
        NumberedParagraph b => Measure(b.Content, style),
        Decision b => Measure(b.Content, style),
        Quotation b => Measure(b.Content, StyleNames.Quotation),
        Question b => Measure(b.Content, StyleNames.Question),
        Epigraph b => Measure(b.Content, StyleNames.Epigraph),
        Reproduced b => Measure(b.Content, StyleNames.Reproduced),
        ListBlock b => MeasureList(b, 1),
        Figure { Graphic: PictureGraphic g } => new ContentWidth(Length.Min(g.Picture.Width, Length.FromMillimetres(20)), g.Picture.Width),
        Table b => MeasureTable(b),
        _ => new ContentWidth(Length.FromMillimetres(20), Length.FromMillimetres(60)),
    };

    private ContentWidth MeasureList(ListBlock list, int depth)
    {
        var indent = tools.Sheet.ListIndent(depth).Text;
        var width = default(ContentWidth);
        foreach (var block in list.Items.SelectMany(i => i.Content))
        {
            var need = block is ListBlock inner && depth < 20 ? MeasureList(inner, depth + 1) : Indented(Measure(block, StyleNames.TableListItem), indent);
            width = new ContentWidth(Length.Max(width.Min, need.Min), Length.Max(width.Max, need.Max));
        }
        return width;
    }

    private ContentWidth MeasureTable(Table table)
    {
        var style = tools.Sheet.Table(table.Grid.Style);
        var needs = GridCell.Of(table.Grid).Where(c => c.ColumnEnd - c.Column == 1).GroupBy(c => c.Column).Select(g => g
            .Select(c => Measure(c.Cell.Content, GridCell.StyleOf(style, c.Role).ParagraphStyle))
            .Aggregate((a, b) => new ContentWidth(Length.Max(a.Min, b.Min), Length.Max(a.Max, b.Max))))
            .ToArray();
        var padding = style.PaddingSide * 2 * needs.Length;
        return new ContentWidth(new Length(needs.Sum(n => n.Min.Emu)) + padding, new Length(needs.Sum(n => n.Max.Emu)) + padding);
    }

    private ContentWidth Measure(ImmutableArray<Inline> words, ParagraphStyle style)
    {
        var width = tools.Composer.Measure(ItemsOf(words, style));
        return Indented(width, style.IndentStart + style.IndentEnd + Length.Max(Length.Zero, style.FirstLine));
    }

    /// <summary>The items of a line for measuring alone.</summary>
    public ImmutableArray<ParagraphItem> ItemsOf(ImmutableArray<Inline> words, ParagraphStyle style)
    {
        var look = InlineLook.Of(style.Text, context.Language, context.Direction);
        return new InlineStyler(tools) { IsTrial = true }.Add(words, look, new InlineTag(0, default)).Items;
    }

    private static ContentWidth Indented(ContentWidth width, Length indent) => new(width.Min + indent, width.Max + indent);
}
