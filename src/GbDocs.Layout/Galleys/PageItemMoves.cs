using System.Diagnostics;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>Things at another place.</summary>
internal static class PageItemMoves
{
    /// <summary>The thing, moved.</summary>
    public static PageItem Moved(this PageItem item, Length dx, Length dy) => item switch
    {
        GlyphItem i => i with { X = i.X + dx, Baseline = i.Baseline + dy },
        RuleItem i => i with { Area = Moved(i.Area, dx, dy) },
        PictureItem i => i with { Area = Moved(i.Area, dx, dy) },
        LinkItem i => i with { Area = Moved(i.Area, dx, dy) },
        PathItem i => i with { Path = new VectorPath([.. i.Path.Segments.Select(s => Moved(s, dx, dy))]) },
        _ => throw new UnreachableException(),
    };

    private static Rectangle Moved(Rectangle area, Length dx, Length dy) => area with { X = area.X + dx, Y = area.Y + dy };

    private static PathSegment Moved(PathSegment segment, Length dx, Length dy) => segment switch
    {
        MoveTo s => new MoveTo(Moved(s.To, dx, dy)),
        LineTo s => new LineTo(Moved(s.To, dx, dy)),
        CurveTo s => new CurveTo(Moved(s.Control1, dx, dy), Moved(s.Control2, dx, dy), Moved(s.To, dx, dy)),
        ClosePath => segment,
        _ => throw new UnreachableException(),
    };

    private static PagePoint Moved(PagePoint point, Length dx, Length dy) => new(point.X + dx, point.Y + dy);
}
