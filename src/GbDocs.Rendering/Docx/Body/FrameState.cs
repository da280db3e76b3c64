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
    private bool isBegun;

    /// <summary>The style of the next paragraph inside the frame.</summary>
    public WordStyle Next(StyleBook styles, WordStyle style)
    {
        var isFirst = !isBegun;
        isBegun = true;
        return Framed(styles, style, isFirst);
    }

    /// <summary>Gives the last paragraph the style of a last one.</summary>
    public void Close(Story story)
    {
        if (story.LastStyle is { } last)
            story.RestyleLast(story.Build.Styles.Derive(last.Style, last.Style.Name + " Last", s => s with { SpaceAfter = frame.SpaceAfter }));
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
