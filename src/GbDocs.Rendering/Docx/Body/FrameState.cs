using GbDocs.Model.Measures;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>
/// A frame of paragraphs being written. Word joins the frames of paragraphs that follow each other with equal lines and indents; the first
/// and the last keep the frame's distance from the text around it, so each of the two has a style of its own.
/// </summary>
/// <param name="frame">How the frame looks.</param>
internal sealed class FrameState(FrameStyle frame)
{
    private (WordStyle Style, int Start, int Length)? last;
    private bool isBegun;

    /// <summary>The style of the next paragraph inside the frame.</summary>
    public WordStyle Next(StyleBook styles, WordStyle style)
    {
        var isFirst = !isBegun;
        isBegun = true;
        return Framed(styles, style, isFirst);
    }

    /// <summary>Notes where the id of a paragraph's style was written, so that the last one can be given its own.</summary>
    public void Note(WordStyle style, int start, int length) => last = (style, start, length);

    /// <summary>Gives the last paragraph the style of a last one.</summary>
    public void Close(Story story)
    {
        if (last is not { } paragraph)
            return;
        var style = story.Build.Styles.Derive(paragraph.Style, paragraph.Style.Name + " Last", s => s with { SpaceAfter = frame.SpaceAfter });
        story.LastProperties += story.Xml.Replace(paragraph.Start, paragraph.Length, style.Id);
    }

    private WordStyle Framed(StyleBook styles, WordStyle style, bool isFirst)
    {
        var framed = styles.Derive(style, $"{style.Name} in {frame.Name} frame", s => s with
        {
            Borders = frame.Borders,
            Background = frame.Background,
            IndentStart = frame.IndentStart + frame.Borders.Start.Space,
            IndentEnd = frame.IndentEnd + frame.Borders.End.Space,
            FirstLine = Length.Zero,
        });
        return isFirst ? styles.Derive(framed, framed.Name + " First", s => s with { SpaceBefore = frame.SpaceBefore }) : framed;
    }
}
