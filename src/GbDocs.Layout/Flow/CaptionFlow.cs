using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets the caption of a table or figure above it, and the line that names the units; both stay with it.</summary>
internal sealed class CaptionFlow(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a caption; nothing for none.</summary>
    public void Set(Block captioned, Caption? caption, string style)
    {
        if (caption is null)
            return;
        using var element = tools.Structure.Open(StructureRole.Caption);
        var paragraphs = new ParagraphFlow(tools, context);
        var traits = new ParagraphTraits(BlockFlow.Part(captioned.Mark)) { KeepsWithNext = true };
        var label = LabelOf(captioned.Id);
        ImmutableArray<Inline> words = label.Length > 0 ? [new Model.Papers.Text(captioned.Mark.Span, label), .. caption.Title] : caption.Title;
        if (!words.IsEmpty)
            paragraphs.Set(words, tools.Sheet.Paragraph(style), traits);
        if (caption.Units.Length > 0)
            paragraphs.Set([new Model.Papers.Text(captioned.Mark.Span, caption.Units)], tools.Sheet.Paragraph(StyleNames.Units), traits);
    }

    private string LabelOf(NodeId captioned)
    {
        var mark = tools.Paper.Numbers.Of(captioned)?.Mark ?? string.Empty;
        return mark.Length == 0 ? string.Empty : mark + (mark.EndsWith('.') ? " " : ". ");
    }
}
