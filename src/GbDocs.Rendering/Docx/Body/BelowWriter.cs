using System.Globalization;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes what stands below a table or figure: its notes with their marks, then its source.</summary>
internal static class BelowWriter
{
    /// <summary>Writes notes and source.</summary>
    public static void Write(Story story, BelowMatter below, Flow flow, SpaceAround space)
    {
        // What stands below a table stays on one page.
        for (var i = 0; i < below.Notes.Length; i++)
            WriteNote(story, below.Notes[i], i < below.Notes.Length - 1 || !below.Source.IsEmpty ? flow with { Keep = Keep.WithNext } : flow);
        BlockWriter.WriteSource(story, below.Source, flow);
        if (story.LastStyle is { } last && last.Style.Look.SpaceAfter < space.After)
            story.RestyleLast(story.Build.Styles.Derive(last.Style, NameOf(last.Style, space.After), s => s with { SpaceAfter = space.After }));
    }

    private static string NameOf(WordStyle style, Length after) =>
        string.Create(CultureInfo.InvariantCulture, $"{style.Name} Last {after.Points:0.##} pt");

    private static void WriteNote(Story story, Note note, Flow flow)
    {
        var inner = Flows.Inside(story.Build, flow.For(note.Mark), StyleNames.TableNote);
        var ends = ParagraphWriter.Begin(story, new ParagraphForm(inner.Text), inner);
        if (LabelOf(story.Build.Resolved, note) is { } label)
            NoteMarkWriter.WriteLocalHead(story, note, label, ParagraphWriter.LookOf(inner));
        var first = note.Content is [Paragraph p, ..] ? p : null;
        if (first is not null)
            InlineWriter.Write(story, first.Content, ParagraphWriter.LookOf(inner), inner);
        ParagraphWriter.End(story, ends);
        BlockWriter.Write(story, first is null ? note.Content : note.Content[1..], inner);
    }

    private static string? LabelOf(ResolvedPaper paper, Note note) =>
        note.Symbol ?? paper.Numbers.Of(note.Id)?.Mark ?? paper.Notes.Marks.Values.FirstOrDefault(m => m.Note.Id == note.Id)?.Label;
}
