using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets what stands below a table, figure, box or reproduced text; it stays with what is above it.</summary>
internal sealed class SourceLine(FlowTools tools, FlowContext context)
{
    /// <summary>Sets the notes, then the source.</summary>
    public void Set(NodeMark whole, BelowMatter below, SpaceAround space)
    {
        context.Galley.SpaceAfter(space.BeforeNotes);
        foreach (var note in below.Notes)
        {
            using var element = tools.Structure.Open(Pages.StructureRole.Note, note.Id);
            context.Galley.BeforeNext(BreakCost.Forbidden);
            context.Galley.Anchor(note.Id);
            var inside = context with { PlainStyle = StyleNames.TableNote, Characters = StyleNames.TableNote, IsTop = false };
            new NoteText(tools, inside).Set(note, tools.LabelOf(note.Id), StyleNames.TableNote);
        }
        Set(whole, below.Source);
        context.Galley.SpaceAfterAtLeast(space.After);
    }

    /// <summary>Sets a source line; nothing where there is no source.</summary>
    public void Set(NodeMark whole, ImmutableArray<Inline> source)
    {
        if (source.IsEmpty)
            return;
        context.Galley.BeforeNext(BreakCost.Forbidden);
        ImmutableArray<Inline> words = [new Model.Papers.Text(whole.Span, tools.Paper.Paper.Rules.Strings["source"] + tools.Paper.Paper.Rules.Strings["label-colon"]), .. source];
        new ParagraphFlow(tools, context).Set(words, tools.Sheet.Paragraph(StyleNames.SourceLine), new ParagraphTraits(BlockFlow.Part(whole)));
    }
}
