using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Flow;

/// <summary>Sets the text of a note with its label before the first words.</summary>
internal sealed class NoteText(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a note in a style.</summary>
    public void Set(Note note, string label, string style)
    {
        var paragraphs = new ParagraphFlow(tools, context);
        var lead = new Lead(label, StructureRole.Lbl, IsRaised: !label.StartsWith('*'));
        if (note.Content is [Paragraph first, .. var rest])
        {
            paragraphs.Set(first.Content, tools.Sheet.Paragraph(first.Mark.Style ?? style), new ParagraphTraits(first.Mark) { Lead = lead });
            new BlockFlow(tools, context).Flow([.. rest]);
            return;
        }
        paragraphs.Set([], tools.Sheet.Paragraph(style), new ParagraphTraits(note.Mark) { Lead = lead, KeepsWithNext = true });
        new BlockFlow(tools, context).Flow(note.Content);
    }
}
