using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>The smallest rectangle around the drawing of each figure; readers show it when they speak the alternative text.</summary>
internal sealed class FigureAreas
{
    private readonly Dictionary<int, FigureArea> areas = [];

    public static FigureAreas Of(PagedDocument document)
    {
        var figures = new FigureAreas();
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (!item.Tag.IsArtifact && document.Structure[item.Tag.Element].Role == StructureRole.Figure && AreaOf(item) is { } area)
                    figures.Add(item.Tag.Element, new FigureArea(area, page.Height));
            }
        }
        return figures;
    }

    public FigureArea? AreaOf(int element) => areas.TryGetValue(element, out var area) ? area : null;

    private void Add(int element, FigureArea area) =>
        areas[element] = areas.TryGetValue(element, out var known) ? known with { Area = known.Area.Union(area.Area) } : area;

    private static Rectangle? AreaOf(PageItem item) => item switch
    {
        PictureItem picture => picture.Area,
        RuleItem rule => rule.Area,
        PathItem path => AreaOf(path.Path),
        GlyphItem text => new Rectangle(text.X, text.Baseline - text.Run.Size, text.Run.Width, text.Run.Size),
        _ => null,
    };

    private static Rectangle? AreaOf(VectorPath path) => path.Segments
        .SelectMany(Points)
        .Select(point => new Rectangle(point.X, point.Y, Length.Zero, Length.Zero))
        .Aggregate((Rectangle?)null, (sum, next) => sum?.Union(next) ?? next);

    // The control points of a curve enclose it.
    private static IEnumerable<PagePoint> Points(PathSegment segment) => segment switch
    {
        MoveTo move => [move.To],
        LineTo line => [line.To],
        CurveTo curve => [curve.Control1, curve.Control2, curve.To],
        _ => [],
    };
}
