using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Pages;

/// <summary>The outline of a shape; lengths count from the top left corner of the page.</summary>
/// <param name="Segments">Its parts; the first one is a <see cref="MoveTo"/>.</param>
public sealed record VectorPath(ImmutableArray<PathSegment> Segments);

/// <summary>A place on a page.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct PagePoint(Length X, Length Y);

/// <summary>A part of an outline: a closed family.</summary>
public abstract record PathSegment
{
    private protected PathSegment()
    {
    }
}

/// <summary>The pen is lifted and put down elsewhere.</summary>
public sealed record MoveTo(PagePoint To) : PathSegment;

/// <summary>A straight line from where the pen is.</summary>
public sealed record LineTo(PagePoint To) : PathSegment;

/// <summary>A cubic Bézier curve from where the pen is.</summary>
public sealed record CurveTo(PagePoint Control1, PagePoint Control2, PagePoint To) : PathSegment;

/// <summary>A straight line back to the last <see cref="MoveTo"/>, which closes the shape.</summary>
public sealed record ClosePath : PathSegment;
