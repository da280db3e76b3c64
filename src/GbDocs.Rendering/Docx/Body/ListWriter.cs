using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Numbering;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes lists. An item is a paragraph in Word's list; what else it holds follows at the indent of its text.</summary>
internal static class ListWriter
{
    /// <summary>Writes a list.</summary>
    public static void Write(Story story, ListBlock block, Flow flow)
    {
        var build = story.Build;
        var depth = flow.ListDepth + 1;
        if (depth > NumberPlace.DeepestLevel + 1)
            build.Diagnostics.Report(DocxDiagnostics.ListTooDeep, block.Mark.Span, $"{depth}", $"{NumberPlace.DeepestLevel + 1}");
        var first = block.Items.IsEmpty ? null : build.Resolved.Numbers.Of(block.Items[0].Id);
        var list = build.ListMarks.Begin(block, first, (flow.Indent, depth), flow.List);
        var inner = flow with { ListDepth = depth, List = list };
        for (var i = 0; i < block.Items.Length; i++)
        {
            WriteItem(story, block, block.Items[i], inner.At(i, block.Items.Length), ref list);
            inner = inner with { List = list };
        }
    }

    private static void WriteItem(Story story, ListBlock block, ListItem item, Flow flow, ref ListInstance? list)
    {
        story.Mark(item.Id);
        var build = story.Build;
        var number = build.Resolved.Numbers.Of(item.Id);
        var place = NumberPlace.None;
        if (list is not null && number is not null)
            place = build.ListMarks.Place(ref list, flow.ListDepth, number);
        var inner = flow.For(item.Mark) with { List = list };
        var form = new ParagraphForm(ListStyles.ItemOf(build, block, flow)) { Number = place == NumberPlace.None ? null : place };
        var rest = item.Content;
        var firstFlow = inner.At(0, Math.Max(1, rest.Length));
        if (rest is [Paragraph first, ..])
        {
            story.Mark(first.Id);
            var own = BlockWriter.StyleOf(story, first.Mark, form.Style);
            ParagraphWriter.Write(story, form with { Style = own }, first.Content, firstFlow.For(first.Mark));
        }
        else if (form.Number is not null)
        {
            ParagraphWriter.Write(story, form, [], firstFlow);
        }
        WriteRest(story, item, inner);
    }

    private static void WriteRest(Story story, ListItem item, Flow flow)
    {
        var text = flow.Indent + story.Build.Sheet.ListIndent(flow.ListDepth).Text;
        for (var i = item.Content is [Paragraph, ..] ? 1 : 0; i < item.Content.Length; i++)
        {
            var at = flow.At(i, item.Content.Length);
            // Lists in lists keep their own count of indents; everything else starts at the text of the item.
            var inner = item.Content[i] is ListBlock ? at : at with { Indent = text, ListDepth = 0, List = null, Text = ListStyles.ContinuedOf(story.Build, flow, text) };
            BlockWriter.Write(story, item.Content[i], inner);
        }
    }
}
