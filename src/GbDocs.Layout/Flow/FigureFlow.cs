using System.Collections.Immutable;
using System.Diagnostics;
using GbDocs.Layout.Charts;
using GbDocs.Layout.Galleys;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Flow;

/// <summary>Sets figures: caption, picture or chart, notes and source, all on one page.</summary>
internal sealed class FigureFlow(FlowTools tools, FlowContext context)
{
    /// <summary>Sets a figure.</summary>
    public void Set(Figure figure)
    {
        var galley = context.Galley;
        using var group = tools.Structure.Open(StructureRole.Div);
        galley.Anchor(figure.Id);
        new CaptionFlow(tools, context).Set(figure, figure.Caption, StyleNames.FigureCaption);
        var element = tools.Structure.Add(StructureRole.Figure, figure.Id);
        tools.Structure.Change(element, e => e with { AlternativeText = figure.AlternativeText });
        var (height, items) = Draw(GraphicOf(figure), element, figure.Mark.Span);
        galley.Space(figure.Caption is null ? tools.Sheet.Figures.Before : Length.Zero);
        galley.Add(height, [new PlacedFrame(context.Area.Left, Length.Zero, items)], new GalleyItem(default, default) { Span = figure.Mark.Span });
        new SourceLine(tools, context).Set(figure.Mark, figure.Below, tools.Sheet.Figures);
    }

    // The caption has said the units.
    private static Graphic GraphicOf(Figure figure) =>
        figure is { Caption.Units.Length: > 0, Graphic: Chart chart } ? chart with { Units = string.Empty } : figure.Graphic;

    private (Length Height, ImmutableArray<PageItem> Items) Draw(Graphic graphic, int element, SourceSpan span) => graphic switch
    {
        PictureGraphic g => DrawPicture(g, element, span),
        Chart g => new ChartPainter(tools, context, element).Draw(g, span),
        _ => throw new UnreachableException(),
    };

    private (Length Height, ImmutableArray<PageItem> Items) DrawPicture(PictureGraphic graphic, int element, SourceSpan span)
    {
        var area = context.Area;
        var highest = context.PageHeight * 4 / 5; // Leaves room for the caption and what stands below.
        var (width, height) = graphic.WidthShare > 0
            ? PictureSize.OfWidth(graphic.Picture, area.Width.Scale(Math.Min(graphic.WidthShare, 1_000), 1_000), highest)
            : PictureSize.Fit(graphic.Picture, area.Width, highest);
        var place = new Rectangle((area.Width - width) / 2, Length.Zero, width, height);
        return (height, [new PictureItem(tools.Structure.Next(element), place, graphic.Picture) { Span = span }]);
    }
}
