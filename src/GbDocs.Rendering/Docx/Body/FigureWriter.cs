using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Styles;
using GbDocs.Rendering.Docx.Charts;
using GbDocs.Rendering.Docx.Styling;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>Writes figures: caption, picture or chart, what stands below.</summary>
internal static class FigureWriter
{
    private static readonly CaptionForm CaptionForm = new(ListingKind.Figures, StyleNames.FigureCaption);

    /// <summary>Writes a figure.</summary>
    public static void Write(Story story, Figure figure, Flow flow)
    {
        if (figure.Caption is { } caption)
            CaptionWriter.Write(story, figure.Id, caption, CaptionForm, flow);
        var hasBelow = !figure.Below.Notes.IsEmpty || !figure.Below.Source.IsEmpty;
        var hasLegend = figure.Graphic is Chart some && ChartWriter.HasLegend(some);
        var form = new ParagraphForm(StyleOf(story.Build.Styles, story.Build.Sheet.Figures, hasCaption: figure.Caption is not null)) { KeepsNext = hasBelow || hasLegend };
        var ends = ParagraphWriter.Begin(story, form, flow);
        if (figure.Graphic is PictureGraphic graphic)
            PictureWriter.Write(story, graphic.Picture, SizeOf(graphic, flow.Room), figure.AlternativeText);
        else if (figure.Graphic is Chart chart)
            ChartWriter.Write(story, figure, chart, flow.Room);
        ParagraphWriter.End(story, ends);
        if (hasLegend)
            ChartLegend.Write(story, ChartWriter.NamesOf(story.Build, (Chart)figure.Graphic), hasBelow, flow);
        BelowWriter.Write(story, figure.Below, flow, story.Build.Sheet.Figures);
    }

    /// <summary>The style of paragraphs that hold a picture: lines as high as it needs, and no space of their own below a caption, which has its.</summary>
    public static WordStyle StyleOf(StyleBook styles, SpaceAround space, bool hasCaption) => styles.Derive(styles.Normal, hasCaption ? "Figure" : "Lone Figure", s => s with
    {
        Alignment = Alignment.Centre,
        LineHeight = Length.Zero,
        LineSpacing = 1_000,
        IndentStart = Length.Zero,
        FirstLine = Length.Zero,
        SpaceBefore = hasCaption ? Length.Zero : space.Before,
        SpaceAfter = space.BeforeNotes,
    });

    // A picture is not set wider than the text.
    private static (Length Width, Length Height) SizeOf(PictureGraphic graphic, Length measure)
    {
        var picture = graphic.Picture;
        var width = graphic.WidthShare > 0 ? measure.Scale(graphic.WidthShare, 1_000) : Length.Min(picture.Width, measure);
        return (width, picture.Height.Scale(width.Emu, Math.Max(1, picture.Width.Emu)));
    }
}
