using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes boxes and the summary box. Text alone is framed by the borders of its paragraphs; where a list, table or figure stands inside,
/// whose indents would part the frame in Word, the box is a table of one cell.
/// </summary>
internal static class BoxWriter
{
    private static readonly CaptionForm CaptionForm = new(ListingKind.Boxes, StyleNames.BoxTitle) { LabelStyleName = StyleNames.BoxLabel, TitleOnNewLine = true };

    /// <summary>A box.</summary>
    public static void Write(Story story, Box box, Flow flow)
    {
        var frame = FrameOf(story.Build.Sheet, StyleNames.BoxFrame);
        var isText = box.Content.All(b => b is Paragraph);
        FrameWriter.Write(story, frame, (flow, isText), inner =>
        {
            var own = Flows.Inside(story.Build, inner, StyleNames.BoxText);
            if (box.Caption is { } caption)
                CaptionWriter.Write(story, box.Id, caption, CaptionForm, own with { Keep = Keep.WithNext });
            // A source does not stand alone at the top of a page.
            var last = box.Source.IsEmpty ? 0 : Math.Min(1, box.Content.Length);
            BlockWriter.Write(story, box.Content[..^last], box.Source.IsEmpty ? own : own with { Keep = own.Keep == Keep.AsStyled ? own.Keep : Keep.WithNext });
            BlockWriter.Write(story, box.Content[^last..], own with { Keep = Keep.WithNext });
            BlockWriter.WriteSource(story, box.Source, own);
        });
    }

    /// <summary>A summary box.</summary>
    public static void Write(Story story, SummaryBox box, Flow flow)
    {
        var frame = FrameOf(story.Build.Sheet, StyleNames.SummaryFrame);
        var isText = box.Entries.All(e => e.Content.All(b => b is Paragraph));
        FrameWriter.Write(story, frame, (flow, isText), inner =>
        {
            foreach (var entry in box.Entries)
                WriteEntry(story, entry, inner);
        });
    }

    private static void WriteEntry(Story story, SummaryEntry entry, Flow flow)
    {
        var label = story.Build.Styles.Of(StyleNames.SummaryLabel);
        ParagraphWriter.Write(story, new ParagraphForm(label) { KeepsNext = !label.Look.KeepWithNext }, entry.Label, flow);
        BlockWriter.Write(story, entry.Content, Flows.Inside(story.Build, flow, StyleNames.SummaryText));
    }

    private static FrameStyle FrameOf(StyleSheet sheet, string name) => sheet.Frames.GetValueOrDefault(name) ?? new FrameStyle(name);
}
