using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes numbered paragraphs and points for decision.</summary>
internal static class NumberedWriter
{
    /// <summary>A numbered paragraph, then what belongs to it.</summary>
    public static void Write(Story story, NumberedParagraph paragraph, Flow flow)
    {
        var style = BlockWriter.StyleOf(story, paragraph.Mark, flow.Numbered);
        var owned = flow with { Text = flow.Continued, Indent = style.Look.IndentStart };
        var content = paragraph.Content;
        for (var i = 0; i < content.Length; i++)
        {
            if (i == 0 && content[0] is Paragraph first)
                WriteFirst(story, paragraph, first, flow.At(0, content.Length) with { Numbered = style });
            else
                BlockWriter.Write(story, content[i], owned.At(i, content.Length));
        }
    }

    /// <summary>A point for decision: in its own style, on one page where it fits.</summary>
    public static void Write(Story story, Decision decision, Flow flow)
    {
        var build = story.Build;
        var style = build.Styles.Of(StyleNames.Decision);
        var plain = Plain(build, style);
        var inner = flow with
        {
            Text = plain,
            Numbered = style,
            Continued = plain,
            Item = build.Styles.WithText(flow.Item, style, style.Name + " List"),
            ItemContinued = build.Styles.WithText(flow.ItemContinued, style, style.Name + " List Continued"),
            Indent = style.Look.IndentStart,
            Keep = flow.Keep == Keep.AsStyled ? Keep.Together : flow.Keep,
        };
        BlockWriter.Write(story, decision.Content, inner);
    }

    private static void WriteFirst(Story story, NumberedParagraph paragraph, Paragraph first, Flow flow)
    {
        story.Mark(first.Id);
        var number = story.Build.Resolved.Numbers.Of(paragraph.Id);
        var place = number is null ? NumberPlace.None : story.Build.Paragraphs.Place(number);
        var isByStyle = place == story.Build.Paragraphs.Series || !story.Build.Paragraphs.IsOn;
        var form = new ParagraphForm(flow.Numbered) { Number = isByStyle && IsInSeries(story.Build, flow.Numbered) ? null : place };
        ParagraphWriter.Write(story, form, first.Content, flow.For(first.Mark));
    }

    /// <summary>Whether a style puts its paragraphs into the one list of all paragraphs.</summary>
    public static bool IsInSeries(DocxBuild build, WordStyle style)
    {
        var isNamed = style == build.Styles.Of(StyleNames.NumberedParagraph) || style == build.Styles.Of(StyleNames.Decision);
        return build.Paragraphs.IsOn && !style.IsUnnumbered && isNamed;
    }

    // Paragraphs of a decision without a number of their own start where the numbered ones do.
    private static WordStyle Plain(DocxBuild build, WordStyle decision) =>
        build.Paragraphs.IsOn ? build.Styles.Continued(decision) : decision;
}
