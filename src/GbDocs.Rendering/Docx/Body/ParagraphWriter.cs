using System.Collections.Immutable;
using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes paragraphs: style, number, what keeps them on a page, and their text.</summary>
internal static class ParagraphWriter
{
    /// <summary>A paragraph of text.</summary>
    public static void Write(Story story, ParagraphForm form, ImmutableArray<Inline> content, Flow flow)
    {
        var inner = flow with { Text = form.Style };
        var ends = Begin(story, form, flow);
        InlineWriter.Write(story, content, LookOf(inner), inner);
        End(story, ends);
    }

    /// <summary>Begins a paragraph; what is written next is its text.</summary>
    /// <returns>The bookmarks to end with it.</returns>
    public static ImmutableArray<int> Begin(Story story, ParagraphForm form, Flow flow)
    {
        var style = Spaced(story, form.Style);
        if (story.Frame is { } frame)
            style = frame.Next(story.Build.Styles, style);
        story.Build.Styles.Use(style);
        var xml = story.Xml.Start("w:p").Start("w:pPr").Value("w:pStyle", style.Id);
        // The element ends in the id, a quotation mark and "/>".
        story.LastStyle = (style, xml.Position - 3 - style.Id.Length);
        if ((form.KeepsNext && flow.Keep != Keep.Free) || (flow.Keep == Keep.WithNext && !style.Look.KeepWithNext))
            xml.Empty("w:keepNext");
        else if (flow.Keep == Keep.Free && style.Look.KeepWithNext)
            xml.Switch("w:keepNext", isOn: false);
        if (story.BreaksPage)
            xml.Empty("w:pageBreakBefore");
        if (form.Number is { } number)
            ParagraphMarkup.WriteNumber(xml, number);
        if (flow.Direction == TextDirection.RightToLeft)
            xml.Empty("w:bidi");
        story.LastProperties = xml.Position;
        xml.End();
        story.BreaksPage = false;
        story.IsAfterTable = false;
        return [.. story.TakePlaces().Select(id => FieldWriter.BeginBookmark(story, story.Build.Bookmarks.NameOf(id)))];
    }

    /// <summary>Ends a paragraph.</summary>
    public static void End(Story story, ImmutableArray<int> bookmarks)
    {
        foreach (var id in bookmarks)
            FieldWriter.EndBookmark(story, id);
        story.Xml.End();
    }

    /// <summary>A paragraph without text, where Word's format demands one.</summary>
    public static void WriteEmpty(Story story, WordStyle style, Flow flow) => End(story, Begin(story, new ParagraphForm(style), flow));

    /// <summary>The paragraph that Word's format demands after a table: before another, at the end of a cell, note or section.</summary>
    public static void WriteSeparator(Story story, Flow flow)
    {
        story.IsAfterTable = false;
        WriteEmpty(story, story.Build.Styles.TableSeparator, flow);
    }

    /// <summary>How runs look that nothing sets apart.</summary>
    public static RunLook LookOf(Flow flow) => new() { Language = flow.Language, Direction = flow.Direction };

    private static WordStyle Spaced(Story story, WordStyle style)
    {
        var space = story.SpaceAfterTable;
        if (!story.IsAfterTable || story.BreaksPage || style.Look.SpaceBefore >= space || style.Look.OutlineLevel > 0)
            return style;
        var name = string.Create(CultureInfo.InvariantCulture, $"{style.Name} After Table {space.Points:0.##} pt");
        return story.Build.Styles.Derive(style, name, s => s with { SpaceBefore = space });
    }
}
