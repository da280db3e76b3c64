using GbDocs.Model.Papers;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// Writes fields with their result, so that nothing has to be updated when the file is opened (ECMA-376, part 1, 17.16.2), and the
/// bookmarks that fields point to.
/// </summary>
internal static class FieldWriter
{
    /// <summary>A field whose result is one text.</summary>
    public static void Write(Story story, string instruction, string result, RunLook look)
    {
        Begin(story, instruction, look);
        RunWriter.Write(story, result, look);
        End(story, look);
    }

    /// <summary>The instruction of a field; its result follows.</summary>
    public static void Begin(Story story, string instruction, RunLook look)
    {
        Character(story, "begin", look);
        WriteInstruction(story, instruction, look);
        Character(story, "separate", look);
    }

    /// <summary>A QUOTE field that shows the result of another.</summary>
    public static void WriteQuoted(Story story, string instruction, string result, RunLook look)
    {
        Character(story, "begin", look);
        WriteInstruction(story, "QUOTE", look);
        Write(story, instruction, result, look);
        Character(story, "separate", look);
        RunWriter.Write(story, result, look);
        End(story, look);
    }

    /// <summary>The end of a field.</summary>
    public static void End(Story story, RunLook look) => Character(story, "end", look);

    /// <summary>Begins a bookmark; gives its id.</summary>
    public static int BeginBookmark(Story story, string name)
    {
        var id = story.Build.Bookmarks.NextId();
        story.Xml.Start("w:bookmarkStart").Attribute("w:id", id).Attribute("w:name", name).End();
        return id;
    }

    /// <summary>Ends a bookmark.</summary>
    public static void EndBookmark(Story story, int id) => story.Xml.Start("w:bookmarkEnd").Attribute("w:id", id).End();

    /// <summary>Writes what a bookmark covers, and the bookmark where something points to it.</summary>
    public static void WriteBookmarked(Story story, (NodeId Id, PlacePart Part) place, Action write)
    {
        if (!story.Build.Bookmarks.IsWanted(place.Id, place.Part))
        {
            write();
            return;
        }
        var bookmark = BeginBookmark(story, story.Build.Bookmarks.NameOf(place.Id, place.Part));
        write();
        EndBookmark(story, bookmark);
    }

    private static void WriteInstruction(Story story, string instruction, RunLook look)
    {
        story.Xml.Start("w:r");
        look.Write(story.Xml);
        story.Xml.Start("w:instrText").Attribute("xml:space", "preserve").Text($" {instruction} ").End().End();
    }

    private static void Character(Story story, string type, RunLook look)
    {
        story.Xml.Start("w:r");
        look.Write(story.Xml);
        story.Xml.Start("w:fldChar").Attribute("w:fldCharType", type).End().End();
    }
}
