using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Md = Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns lists into the model's: bullets, dashes, (a), (i), 1; how marks print is for the template.</summary>
internal static class ListConverter
{
    public static void Add(BlockSequence sequence, Md.ListBlock list)
    {
        var scope = sequence.Scope;
        var attributes = sequence.TakeAttributes(AttributeList.None(list.Span.Start));
        var kind = KindOf(list, attributes);
        // Items that are questions end in question marks, so the class only says what the text says.
        attributes.TakeFlag("questions");
        var mark = Marks.Take(scope, "list", NodeText.Of(sequence.Fragment, list), attributes, sequence.Place);
        attributes.ReportRest("a list", scope.Diagnostics);
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        if (list.BulletType == '1' && start > 1 && list.Count == 1 && sequence.Place.IsNumbered)
            scope.Diagnostics.Report(MarkdownDiagnostics.TypedNumber, mark.Span with { Length = Math.Min(mark.Span.Length, list.OrderedStart!.Length + 1) });
        var items = list.OfType<Md.ListItemBlock>().Select(item => ItemOf(sequence, item)).ToImmutableArray();
        sequence.Add(new ListBlock(mark, kind, Math.Max(start, 1), items, !list.IsLoose));
    }

    private static ListItem ItemOf(BlockSequence sequence, Md.ListItemBlock item)
    {
        var (scope, fragment) = (sequence.Scope, sequence.Fragment);
        var id = TakeId(item, scope, fragment);
        var node = NodeText.Of(fragment, item);
        var mark = new NodeMark(id ?? scope.Names.Derive("li", node.Text), node.Span) { IsNamed = id is not null };
        var inside = sequence.Place with { IsNumbered = false, Language = null, Direction = null };
        return new ListItem(mark, new BlockConverter(scope, fragment).Convert(item, inside));
    }

    // A name at the end of an item's first paragraph names the item, for it is items that references count.
    private static NodeId? TakeId(Md.ListItemBlock item, PaperScope scope, Fragment fragment)
    {
        var first = item.Count > 0 ? item[0] as Md.ParagraphBlock : null;
        if (TrailingAttributes.Of(first?.Inline) is not { } trailing || trailing == first!.Inline!.FirstChild)
            return null;
        var id = trailing.Attributes.Items.FirstOrDefault(i => i.Kind == AttributeKind.Id);
        if (id is null)
            return null;
        trailing.Attributes = trailing.Attributes with { Items = trailing.Attributes.Items.Remove(id) };
        return scope.Names.Take(id.Name, fragment.SpanOf(id.Start, id.Length));
    }

    private static ListKind KindOf(Md.ListBlock list, AttributeBag attributes)
    {
        if (attributes.TakeFlag("dash"))
            return ListKind.Dash;
        if (attributes.TakeFlag("plain"))
            return ListKind.Plain;
        return list.BulletType switch
        {
            LetterListItemParser.Letter => ListKind.Letter,
            LetterListItemParser.Roman => ListKind.Roman,
            '1' => ListKind.Arabic,
            _ => ListKind.Bullet,
        };
    }
}
