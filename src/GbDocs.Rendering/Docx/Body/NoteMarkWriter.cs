using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes the marks of footnotes, and of notes below tables and figures.</summary>
internal static class NoteMarkWriter
{
    /// <summary>A footnote's mark: native at its first place, a NOTEREF to that at the others.</summary>
    public static void Write(Story story, FootnoteMark mark, RunLook look)
    {
        var build = story.Build;
        if (build.Resolved.Notes.Of(mark.Id) is not { } placed || build.Notes.Of(placed.Note.Id) is not { } id)
            return;
        var raised = look with { StyleId = build.CharacterStyles.IdOf(StyleNames.FootnoteMark) };
        if (placed.IsRepeat)
        {
            FieldWriter.Write(story, $"NOTEREF {build.Bookmarks.NameOf(placed.Note.Id)} \\f \\h", placed.Label, raised);
            return;
        }
        if (!story.IsMain)
        {
            build.Diagnostics.Report(DocxDiagnostics.NoteInNote, mark.Span);
            return;
        }
        if (build.Bookmarks.IsWanted(placed.Note.Id))
            WriteBookmarked(story, build.Bookmarks.NameOf(placed.Note.Id), () => WriteReference(story, id, build.Notes.IsCustom(placed) ? placed.Label : null, raised));
        else
            WriteReference(story, id, build.Notes.IsCustom(placed) ? placed.Label : null, raised);
    }

    /// <summary>The mark of a note below a table or figure: a field that repeats the mark in the note.</summary>
    public static void Write(Story story, LocalNoteMark mark, RunLook look)
    {
        if (story.Build.Resolved.Notes.Of(mark.Id) is not { } placed)
            return;
        var raised = LookOf(placed.Label, look);
        FieldWriter.Write(story, $"REF {story.Build.Bookmarks.NameOf(placed.Note.Id)} \\h", placed.Label, raised);
    }

    /// <summary>The mark at the head of a note below a table or figure.</summary>
    public static void WriteLocalHead(Story story, Note note, string label, RunLook look)
    {
        var id = FieldWriter.BeginBookmark(story, story.Build.Bookmarks.NameOf(note.Id));
        RunWriter.Write(story, label, LookOf(label, look));
        FieldWriter.EndBookmark(story, id);
        RunWriter.Write(story, " ", look);
    }

    // Asterisks are raised by their own shape.
    private static RunLook LookOf(string label, RunLook look) => label.StartsWith('*') ? look : look with { Raised = "superscript" };

    private static void WriteBookmarked(Story story, string name, Action write)
    {
        var bookmark = FieldWriter.BeginBookmark(story, name);
        write();
        FieldWriter.EndBookmark(story, bookmark);
    }

    private static void WriteReference(Story story, int id, string? customMark, RunLook look)
    {
        var xml = story.Xml.Start("w:r");
        look.Write(xml);
        xml.Start("w:footnoteReference");
        if (customMark is not null)
            xml.Attribute("w:customMarkFollows", 1);
        xml.Attribute("w:id", id).End();
        if (customMark is not null)
            xml.Start("w:t").Text(customMark).End();
        xml.End();
    }
}
