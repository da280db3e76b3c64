using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets framed blocks: boxes, which may float, and the summary box of a cover.</summary>
internal sealed class BoxFlow(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a box.</summary>
    public void Set(Box box)
    {
        using var element = tools.Structure.Open(StructureRole.Aside, box.Id);
        var first = context.Galley.Count;
        SetFramed(StyleNames.BoxFrame, box.Mark, inside => SetContent(box, inside));
        if (!box.Floats || !context.IsTop)
            return;
        var galley = context.Galley;
        var height = galley.Position - galley[first].Top;
        ImmutableArray<int> notes = [.. Enumerable.Range(first, galley.Count - first).SelectMany(i => galley[i].Notes)];
        if (height + context.Notes.HeightOf(notes) > context.PageHeight)
            return; // Too high to move as a whole: it stands where it was written and is divided.
        galley.Collapse(first);
        galley.Change(first, item => item with { Floats = true, Span = box.Mark.Span });
    }

    /// <summary>Sets a summary box: each label above what it says.</summary>
    public void Set(SummaryBox summary)
    {
        using var element = tools.Structure.Open(StructureRole.Aside, summary.Id);
        SetFramed(StyleNames.SummaryFrame, summary.Mark, inside =>
        {
            foreach (var entry in summary.Entries)
                SetEntry(entry, summary.Mark, inside);
        });
    }

    private void SetEntry(SummaryEntry entry, NodeMark whole, FlowContext inside)
    {
        var first = inside.Galley.Count;
        new ParagraphFlow(tools, inside).Set(
            entry.Label, tools.Sheet.Paragraph(StyleNames.SummaryLabel), new ParagraphTraits(BlockFlow.Part(whole)) { KeepsWithNext = true });
        new BlockFlow(tools, inside with { PlainStyle = StyleNames.SummaryText, Characters = StyleNames.SummaryText }).Flow(entry.Content);
        inside.Galley.KeepFrom(first, BreakCost.WithinUnit);
    }

    private void SetContent(Box box, FlowContext inside)
    {
        if (box.Caption is { } caption)
            SetCaption(box, caption, inside);
        new BlockFlow(tools, inside with { PlainStyle = StyleNames.BoxText, Characters = StyleNames.BoxText }).Flow(box.Content);
        new SourceLine(tools, inside).Set(box.Mark, box.Source);
    }

    private void SetCaption(Box box, Caption caption, FlowContext inside)
    {
        using var element = tools.Structure.Open(StructureRole.Caption);
        var paragraphs = new ParagraphFlow(tools, inside);
        var traits = new ParagraphTraits(BlockFlow.Part(box.Mark)) { KeepsWithNext = true };
        if (tools.Paper.Numbers.Of(box.Id) is { } number)
            paragraphs.Set([new Model.Papers.Text(box.Mark.Span, number.Mark)], tools.Sheet.Paragraph(StyleNames.BoxLabel), traits);
        if (!caption.Title.IsEmpty)
            paragraphs.Set(caption.Title, tools.Sheet.Paragraph(StyleNames.BoxTitle), traits);
        if (caption.Units.Length > 0)
            paragraphs.Set([new Model.Papers.Text(box.Mark.Span, caption.Units)], tools.Sheet.Paragraph(StyleNames.Units), traits);
    }

    private void SetFramed(string name, NodeMark mark, Action<FlowContext> content)
    {
        var frame = tools.Sheet.Frames.GetValueOrDefault(name) ?? new FrameStyle(name);
        var galley = context.Galley;
        galley.Space(frame.SpaceBefore);
        var first = galley.Count;
        galley.Anchor(mark.Id);
        var outer = context.Area.Inset(frame.IndentStart, frame.IndentEnd);
        galley.Open(new FrameEnclosure(galley.Enclosure, new FrameLook(outer.Left, outer.Width, frame.Borders, frame.Background)));
        content(context with
        {
            Area = outer.Inset(FrameEnclosure.Padding(frame.Borders.Start), FrameEnclosure.Padding(frame.Borders.End)),
            Indent = null,
            ListBase = Length.Zero,
            ListDepth = 0,
            IsTop = false,
        });
        galley.Close();
        galley.KeepFrom(first, frame.MayBreak ? BreakCost.WithinBox : BreakCost.Forbidden);
        galley.SpaceAfter(frame.SpaceAfter);
    }
}
