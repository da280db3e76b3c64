using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Markup;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes what a frame is around.</summary>
internal static class FrameWriter
{
    /// <summary>Writes framed blocks.</summary>
    /// <param name="story">Where.</param>
    /// <param name="frame">How the frame looks.</param>
    /// <param name="place">What surrounds it, and whether paragraphs alone are inside.</param>
    /// <param name="write">Writes what is inside.</param>
    public static void Write(Story story, FrameStyle frame, (Flow Flow, bool IsText) place, Action<Flow> write)
    {
        var keep = frame.MayBreak || place.Flow.Keep != Keep.AsStyled ? place.Flow.Keep : Keep.Together;
        if (place.IsText && !story.IsAfterTable && !WouldJoin(story, frame))
            WriteParagraphs(story, frame, place.Flow with { Keep = keep }, write);
        else
            WriteCell(story, frame, place.Flow with { Keep = keep }, write);
    }

    // Word takes two frames of paragraphs that touch for one.
    private static bool WouldJoin(Story story, FrameStyle frame) => story.LastStyle?.Style.Look.Borders == frame.Borders;

    private static void WriteParagraphs(Story story, FrameStyle frame, Flow flow, Action<Flow> write)
    {
        story.Frame = new FrameState(frame);
        write(flow);
        story.Frame.Close(story);
        story.Frame = null;
    }

    private static void WriteCell(Story story, FrameStyle frame, Flow flow, Action<Flow> write)
    {
        TableWriter.Part(story, flow, frame.SpaceBefore);
        var width = Length.Max(flow.Room - frame.IndentStart - frame.IndentEnd, Length.FromMillimetres(10));
        var xml = story.Xml.Start("w:tbl").Start("w:tblPr");
        xml.Value("w:tblStyle", story.Build.TableStyles.IdOf(frame));
        if (flow.Direction == TextDirection.RightToLeft)
            xml.Empty("w:bidiVisual");
        xml.Start("w:tblW").Twips("w:w", width).Attribute("w:type", "dxa").End();
        if (flow.Indent + frame.IndentStart > Length.Zero)
            xml.Start("w:tblInd").Twips("w:w", flow.Indent + frame.IndentStart).Attribute("w:type", "dxa").End();
        xml.Start("w:tblLayout").Attribute("w:type", "fixed").End().End();
        xml.Start("w:tblGrid").Start("w:gridCol").Twips("w:w", width).End().End();
        xml.Start("w:tr");
        if (!frame.MayBreak)
            xml.Start("w:trPr").Empty("w:cantSplit").End();
        xml.Start("w:tc").Start("w:tcPr").Start("w:tcW").Twips("w:w", width).Attribute("w:type", "dxa").End().End();
        story.IsAfterTable = false;
        story.LastStyle = null;
        write(flow with { Measure = width - frame.Borders.Start.Space - frame.Borders.End.Space, Indent = Length.Zero, IsInside = true });
        if (story.IsAfterTable)
            ParagraphWriter.WriteSeparator(story, flow);
        else
            EndText(story);
        xml.End().End().End();
        story.ForgetLast();
        (story.IsAfterTable, story.SpaceAfterTable) = (true, frame.SpaceAfter);
    }

    // The space after the last paragraph is the frame's own distance from its text.
    private static void EndText(Story story)
    {
        if (story.LastStyle is { Style.Look.HasContextualSpacing: false } last && last.Style.Look.SpaceAfter > Length.Zero)
            story.RestyleLast(story.Build.Styles.Derive(last.Style, last.Style.Name + " Last", s => s with { SpaceAfter = Length.Zero }));
    }
}
