using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Rendering.Docx.Body;

namespace GbDocs.Rendering.Docx.Sections;

/// <summary>Writes the number and title of a section's chapter: STYLEREF fields to the style of its heading.</summary>
internal static class ChapterField
{
    /// <summary>Writes the fields; nothing where the section has no chapter.</summary>
    public static void Write(Story story, Section section, RunLook look)
    {
        if (section.Chapter is not { } chapter)
            return;
        var build = story.Build;
        var style = BlockWriter.StyleOf(story, chapter.Mark, build.Styles.Of(HeadingWriter.StyleNameOf(chapter, section.IsInAppendix)));
        var number = build.Resolved.Numbers.Of(chapter.Id);
        if (number is null && build.Headings.TiedTo(style) is not null)
            style = build.Styles.Unnumbered(style);
        if (number is not null)
        {
            var alone = number.Mark.TrimEnd('.');
            FieldWriter.Write(story, $"STYLEREF \"{style.Name}\" \\n", alone, look);
            RunWriter.Write(story, alone.EndsWith(')') ? " " : ". ", look);
        }
        // STYLEREF would bring the break below the label along; the title alone has a bookmark. REF would bring a note along, which no head may hold.
        var callsNotes = chapter.Content.Any(i => i is FootnoteMark);
        var instruction = HeadingWriter.HasLabelLine(build, chapter) && !callsNotes ? $"REF {build.Bookmarks.NameOf(chapter.Id, PlacePart.Title)}" : $"STYLEREF \"{style.Name}\"";
        FieldWriter.Write(story, instruction, PlainText.Of(chapter.Content, build.Resolved.References), look);
    }
}
