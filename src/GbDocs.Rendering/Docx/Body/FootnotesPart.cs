using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes the footnotes: the two separators that Word wants, then the notes in the order of their marks.</summary>
internal static class FootnotesPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(DocxBuild build, Part part)
    {
        var story = new Story(build, part);
        story.Xml.Root("w:footnotes");
        WriteSeparator(story, -1, "separator", "w:separator");
        WriteSeparator(story, 0, "continuationSeparator", "w:continuationSeparator");
        foreach (var placed in build.Notes.InOrder)
            WriteNote(story, placed);
        story.Xml.End();
    }

    // A separator holds its line and nothing else: with a mark in it, Word repairs the file.
    private static void WriteSeparator(Story story, int id, string type, string element)
    {
        story.Xml.Start("w:footnote").Attribute("w:type", type).Attribute("w:id", id);
        var flow = Flows.Body(story.Build);
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(story.Build.Styles.NoteSeparator), flow);
        RunWriter.WriteElement(story, element, ParagraphWriter.LookOf(flow));
        ParagraphWriter.End(story, ends);
        story.Xml.End();
    }

    private static void WriteNote(Story story, PlacedNote placed)
    {
        var build = story.Build;
        var flow = Flows.Inside(build, Flows.Body(build).For(placed.Note.Mark), StyleNames.FootnoteText) with { IsInside = true };
        story.Xml.Start("w:footnote").Attribute("w:id", build.Notes.Of(placed.Note.Id)!.Value);
        story.IsAfterTable = false;
        var first = placed.Note.Content is [Paragraph p, ..] ? p : null;
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(first is null ? flow.Text : BlockWriter.StyleOf(story, first.Mark, flow.Text)), flow);
        WriteMark(story, placed, flow);
        if (first is not null)
            InlineWriter.Write(story, first.Content, ParagraphWriter.LookOf(flow), flow);
        ParagraphWriter.End(story, ends);
        BlockWriter.Write(story, first is null ? placed.Note.Content : placed.Note.Content[1..], flow);
        if (story.IsAfterTable)
            ParagraphWriter.WriteSeparator(story, flow);
        story.Xml.End();
    }

    private static void WriteMark(Story story, PlacedNote placed, Flow flow)
    {
        var look = ParagraphWriter.LookOf(flow) with { StyleId = story.Build.CharacterStyles.IdOf(StyleNames.FootnoteMark) };
        if (story.Build.Notes.IsCustomMark(placed.Note.Id))
            RunWriter.Write(story, placed.Label, look);
        else
            RunWriter.WriteElement(story, "w:footnoteRef", look);
        if (flow.Text.Look.FirstLine < Length.Zero)
            RunWriter.WriteElement(story, "w:tab", ParagraphWriter.LookOf(flow));
        else
            RunWriter.Write(story, " ", ParagraphWriter.LookOf(flow));
    }
}
