using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using Words = GbDocs.Model.Papers.Text;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes inlines as runs, fields, links, notes and pictures.</summary>
internal static class InlineWriter
{
    /// <summary>Writes inlines one after the other.</summary>
    public static void Write(Story story, ImmutableArray<Inline> inlines, RunLook look, Flow flow)
    {
        foreach (var inline in inlines)
            Write(story, inline, look, flow);
    }

    private static void Write(Story story, Inline inline, RunLook look, Flow flow)
    {
        switch (inline)
        {
            case Words i: RunWriter.Write(story, i.Value, look); break;
            case LineBreak: RunWriter.WriteElement(story, "w:br", look); break;
            case Tab: RunWriter.WriteElement(story, "w:tab", look); break;
            case Formatted i: Write(story, i.Content, Formatting.Of(i.Format, look, flow, story.Build), flow); break;
            case CharacterStyled i: Write(story, i.Content, WithStyle(story, i.Style, look), flow); break;
            case Foreign i: Write(story, i.Content, look with { Language = i.Language, Direction = i.Direction }, flow); break;
            case Code i: RunWriter.Write(story, i.Value, WithStyle(story, StyleNames.CodeText, look)); break;
            case Link i: WriteLink(story, i, look, flow); break;
            case Reference { Content.IsEmpty: false } i: WriteOwnWords(story, i, look, flow); break;
            case Reference i: ReferenceWriter.Write(story, i.Id, look); break;
            case Citation i: ReferenceWriter.Write(story, i.Id, look); break;
            case Abbreviation i: ReferenceWriter.Write(story, i.Id, look, i.Short); break;
            case Computed i: ReferenceWriter.Write(story, i.Id, look); break;
            case FootnoteMark i: NoteMarkWriter.Write(story, i, look); break;
            case LocalNoteMark i: NoteMarkWriter.Write(story, i, look); break;
            case InlinePicture i: PictureWriter.WriteInLine(story, i, look, flow); break;
            case PropertyText i: ControlWriter.Write(story, i, look, flow); break;
            case AnchorPoint i: WriteAnchor(story, i); break;
            default: throw new UnreachableException();
        }
    }

    private static RunLook WithStyle(Story story, string style, RunLook look) =>
        story.Build.CharacterStyles.IdOf(style) is { } id ? look with { StyleId = id } : look;

    private static void WriteLink(Story story, Link link, RunLook look, Flow flow)
    {
        story.Xml.Start("w:hyperlink").Attribute("r:id", story.Part.Link(link.Url)).Attribute("w:history", 1);
        Write(story, link.Content, WithStyle(story, StyleNames.LinkText, look), flow);
        story.Xml.End();
    }

    private static void WriteOwnWords(Story story, Reference reference, RunLook look, Flow flow)
    {
        story.Xml.Start("w:hyperlink").Attribute("w:anchor", story.Build.Bookmarks.NameOf(reference.Targets[0].First)).Attribute("w:history", 1);
        Write(story, reference.Content, look, flow);
        story.Xml.End();
    }

    private static void WriteAnchor(Story story, AnchorPoint anchor)
    {
        if (story.Build.Bookmarks.IsWanted(anchor.Id))
            FieldWriter.EndBookmark(story, FieldWriter.BeginBookmark(story, story.Build.Bookmarks.NameOf(anchor.Id)));
    }
}
