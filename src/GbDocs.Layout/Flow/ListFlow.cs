using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets lists: the mark hangs, the text stands at the indent of the list's depth.</summary>
internal sealed class ListFlow(FlowTools tools, FlowContext context)
{
    private readonly int depth = context.ListDepth + 1;

    /// <summary>Sets a list.</summary>
    public void Set(ListBlock list)
    {
        using var element = tools.Structure.Open(tools.Structure.Add(
            new StructureElement(tools.Structure.Current, StructureRole.L) { Node = list.Id, Numbering = NumberingOf(list.Kind) }));
        context.Galley.Anchor(list.Id);
        foreach (var item in list.Items)
            Set(item, list);
    }

    private void Set(ListItem item, ListBlock list)
    {
        using var element = tools.Structure.Open(StructureRole.LI, item.Id);
        var mark = tools.Paper.Numbers.Of(item.Id)?.Mark ?? string.Empty;
        int? label = mark.Length > 0 ? tools.Structure.Add(StructureRole.Lbl) : null;
        using var body = tools.Structure.Open(StructureRole.LBody);
        context.Galley.Anchor(item.Id);
        var first = item.Content is [Paragraph p, ..] ? p : null;
        var traits = new ParagraphTraits(first?.Mark ?? BlockFlow.Part(item.Mark))
        {
            Lead = mark.Length > 0 ? new Lead(mark) : null,
            LeadElement = label,
            KeepsWithNext = first is null && !item.Content.IsEmpty,
        };
        if (first is not null || label is not null)
            new ParagraphFlow(tools, context).Set(first?.Content ?? [], ItemStyle(first, label is not null), traits);
        Rest().Flow(first is null ? item.Content : item.Content[1..]);
    }

    private ParagraphStyle ItemStyle(Paragraph? first, bool hasMark)
    {
        var style = WithCharacters(tools.Sheet.Paragraph(first?.Mark.Style ?? context.ItemStyle));
        var (mark, text) = Indents();
        return style with { IndentStart = text, FirstLine = hasMark ? mark - text : Length.Zero };
    }

    // Deep lists keep a quarter of the measure.
    private (Length Mark, Length Text) Indents()
    {
        var indent = tools.Sheet.ListIndent(depth);
        var text = Length.Min(context.ListBase + indent.Text, context.Area.Width * 3 / 4);
        return (Length.Max(Length.Zero, Length.Min(context.ListBase + indent.Mark, text - (indent.Text - indent.Mark))), text);
    }

    private ParagraphStyle WithCharacters(ParagraphStyle style) =>
        context.Characters is { } name ? style with { Text = tools.Sheet.Paragraph(name).Text } : style;

    private BlockFlow Rest() => new(tools, context with
    {
        ListDepth = depth,
        PlainStyle = StyleNames.ListContinue,
        Indent = Indents().Text,
        IsTop = false,
    });

    private static ListNumbering NumberingOf(ListKind kind) => kind switch
    {
        ListKind.Bullet => ListNumbering.Disc,
        ListKind.Letter => ListNumbering.LowerAlpha,
        ListKind.Roman => ListNumbering.LowerRoman,
        ListKind.Arabic => ListNumbering.Decimal,
        _ => ListNumbering.None,
    };
}
