using System.Collections.Immutable;
using GbDocs.Rendering.Docx.Body;
using GbDocs.Rendering.Docx.Markup;
using GbDocs.Rendering.Docx.Packaging;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>Writes the main text, section after section.</summary>
internal static class DocumentPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(DocxBuild build, Part part)
    {
        var story = new Story(build, part) { IsMain = true };
        var sections = SectionPlan.Of(build.Resolved, build.Sheet);
        var writer = new SectionWriter(build, new FurnitureParts(build, part));
        story.Xml.Root("w:document").Start("w:body");
        for (var i = 0; i < sections.Length; i++)
            WriteSection(story, sections, i, writer);
        story.Xml.End().End();
    }

    private static void WriteSection(Story story, ImmutableArray<Section> sections, int index, SectionWriter writer)
    {
        var section = sections[index];
        var blocks = story.Build.Paper.Blocks;
        var end = index + 1 < sections.Length ? sections[index + 1].First : blocks.Length;
        if (section.RestartsNotes)
            story.Build.Notes.Restart();
        var flow = Flows.Body(story.Build) with { Measure = PageMeasure.Of(story.Build.Sheet.Page, section.IsLandscape), IsInAppendix = section.IsInAppendix };
        story.BreaksPage = false;
        for (var i = section.First; i < end; i++)
        {
            flow = flow with { IsInAppendix = flow.IsInAppendix || blocks[i] is Model.Papers.Heading { Role: Model.Papers.HeadingRole.Appendix } };
            BlockWriter.Write(story, blocks[i], flow);
        }
        Close(story, section, writer, isLast: index == sections.Length - 1);
    }

    // The last section's properties stand at the end of the body, those of the others in their last paragraph.
    private static void Close(Story story, Section section, SectionWriter writer, bool isLast)
    {
        if (isLast)
        {
            if (story.LastProperties < 0)
                ParagraphWriter.WriteSeparator(story, Flows.Body(story.Build));
            writer.Write(story.Xml, section);
            return;
        }
        if (story.LastProperties < 0 || EndsInControl(story))
            ParagraphWriter.WriteSeparator(story, Flows.Body(story.Build));
        var properties = new XmlText();
        writer.Write(properties, section);
        story.Xml.Insert(story.LastProperties, properties);
        story.ForgetLast();
    }

    // LibreOffice moves a content control that a section ends in into the next section.
    private static bool EndsInControl(Story story) => story.Xml.Position - story.ControlEnd == "</w:p>".Length;
}
