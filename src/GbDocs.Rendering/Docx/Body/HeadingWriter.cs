using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Numbering;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes headings. Their numbers come from the lists that their styles are tied to.</summary>
internal static class HeadingWriter
{
    /// <summary>Writes a heading.</summary>
    public static void Write(Story story, Heading heading, Flow flow)
    {
        var build = story.Build;
        var style = BlockWriter.StyleOf(story, heading.Mark, build.Styles.Of(StyleNameOf(heading, flow.IsInAppendix)));
        var number = build.Resolved.Numbers.Of(heading.Id);
        var tied = build.Headings.TiedTo(style);
        var form = new ParagraphForm(style);
        if (number is null && tied is not null)
            form = new ParagraphForm(build.Styles.Unnumbered(style));
        else if (number is not null)
            form = form with { Number = Untied(build.Headings.Place(heading, number, flow.IsInAppendix), tied) };
        form = form with { Style = WithoutGap(build, form.Style, heading) };
        Write(story, heading, form, flow);
    }

    // Appendices may begin with headings of the second level; to those who jump from heading to heading no level is missing.
    private static WordStyle WithoutGap(DocxBuild build, WordStyle style, Heading heading)
    {
        var level = build.Ancestry.LevelOf(heading);
        return style.Look.OutlineLevel <= level
            ? style
            : build.Styles.Derive(style, string.Create(CultureInfo.InvariantCulture, $"{style.Name} Level {level}"), s => s with { OutlineLevel = level });
    }

    /// <summary>Whether a heading is an appendix' with a label on a line of its own.</summary>
    public static bool HasLabelLine(DocxBuild build, Heading heading) =>
        heading is { Role: HeadingRole.Appendix, Content.IsEmpty: false } && build.Resolved.Numbers.Of(heading.Id) is { Mark.Length: > 0 };

    /// <summary>The style of a heading.</summary>
    public static string StyleNameOf(Heading heading, bool isInAppendix) => heading.Role switch
    {
        HeadingRole.Appendix => StyleNames.AppendixTitle,
        HeadingRole.Annex => StyleNames.AnnexTitle,
        HeadingRole.Preliminary => StyleNames.PreliminaryHeading,
        _ => string.Create(CultureInfo.InvariantCulture, $"{(isInAppendix ? StyleNames.AppendixHeading : StyleNames.Heading)}{Math.Clamp(heading.Level, 1, 6)}"),
    };

    // The label "Appendix I" is the paragraph's number, and the title begins on the next line of the same heading, so that contents,
    // navigation and screen readers have one heading and not two.
    private static void Write(Story story, Heading heading, ParagraphForm form, Flow outer)
    {
        var flow = outer with { Text = form.Style };
        var ends = ParagraphWriter.Begin(story, form, outer);
        if (HasLabelLine(story.Build, heading))
            RunWriter.WriteElement(story, "w:br", ParagraphWriter.LookOf(flow) with { Depth = LabelBreak.DepthIn(story.Build.Sheet) });
        FieldWriter.WriteBookmarked(story, (heading.Id, PlacePart.Title), () => InlineWriter.Write(story, heading.Content, ParagraphWriter.LookOf(flow), flow));
        ParagraphWriter.End(story, ends);
    }

    private static NumberPlace? Untied(NumberPlace place, NumberPlace? tied) => place == tied ? null : place;
}
