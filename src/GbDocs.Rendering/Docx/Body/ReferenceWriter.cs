using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes computed words: plain words as they are, numbers, pages and titles as fields that Word can update.</summary>
internal static class ReferenceWriter
{
    /// <summary>Writes the words of a computed inline.</summary>
    /// <param name="story">Where.</param>
    /// <param name="id">Name of the inline.</param>
    /// <param name="look">How its words look.</param>
    /// <param name="otherwise">Words for an inline that was not resolved.</param>
    public static void Write(Story story, NodeId id, RunLook look, string otherwise = "")
    {
        var pieces = story.Build.Resolved.References.Of(id);
        if (pieces.IsEmpty)
            RunWriter.Write(story, otherwise, look);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i + 1 < pieces.Length && LabelReference.TryWrite(story, pieces[i], pieces[i + 1], look))
                i++;
            else
                Write(story, pieces[i], pieces[i].IsTitle ? look with { IsItalic = true } : look);
        }
    }

    private static void Write(Story story, ReferencePiece piece, RunLook look)
    {
        if (piece.Url is { } url)
            WriteLinked(story, piece.Text, story.Part.Link(url), look);
        else if (piece.Target is not { } target)
            RunWriter.Write(story, piece.Text, look);
        else
            WriteField(story, piece, target, look);
    }

    private static void WriteField(Story story, ReferencePiece piece, NodeId target, RunLook look)
    {
        var bookmarks = story.Build.Bookmarks;
        switch (piece.Field)
        {
            case ReferenceField.Number: NumberReference.Write(story, piece.Text, target, look); break;
            case ReferenceField.CaptionNumber: WriteCaptionNumber(story, piece.Text, target, look); break;
            case ReferenceField.NoteNumber: FieldWriter.Write(story, $"NOTEREF {bookmarks.NameOf(target)} \\h", piece.Text, look); break;
            case ReferenceField.Page: FieldWriter.Write(story, $"PAGEREF {bookmarks.NameOf(target)} \\h", story.Build.Pages.Of(target) ?? piece.Text, look); break;
            case ReferenceField.Title: FieldWriter.Write(story, $"REF {bookmarks.NameOf(target, PlacePart.Title)} \\h", piece.Text, look); break;
            default: WriteAnchored(story, piece.Text, target, look); break;
        }
    }

    private static void WriteCaptionNumber(Story story, string text, NodeId target, RunLook look)
    {
        var number = story.Build.Resolved.Numbers.Of(target);
        var part = number is not null && text != number.Citation && number.Prefix + text == number.Citation ? PlacePart.Ordinal : PlacePart.Number;
        if (part == PlacePart.Number && text != number?.Citation)
            WriteAnchored(story, text, target, look);
        else
            FieldWriter.Write(story, $"REF {story.Build.Bookmarks.NameOf(target, part)} \\h", text, look);
    }

    /// <summary>Words that only lead to a place: what no field can print.</summary>
    public static void WriteAnchored(Story story, string text, NodeId target, RunLook look)
    {
        story.Xml.Start("w:hyperlink").Attribute("w:anchor", story.Build.Bookmarks.NameOf(target)).Attribute("w:history", 1);
        RunWriter.Write(story, text, look);
        story.Xml.End();
    }

    private static void WriteLinked(Story story, string text, string relationship, RunLook look)
    {
        story.Xml.Start("w:hyperlink").Attribute("r:id", relationship).Attribute("w:history", 1);
        RunWriter.Write(story, text, look with { StyleId = story.Build.CharacterStyles.IdOf(StyleNames.LinkText) });
        story.Xml.End();
    }
}
