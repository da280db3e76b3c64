using GbDocs.Model.Measures;

namespace GbDocs.Layout.Pages;

/// <summary>An upright rectangle on a page.</summary>
/// <param name="X">Distance of its left edge from the left edge of the page.</param>
/// <param name="Y">Distance of its top edge from the top edge of the page.</param>
/// <param name="Width">Its width, not negative.</param>
/// <param name="Height">Its height, not negative.</param>
public readonly record struct Rectangle(Length X, Length Y, Length Width, Length Height)
{
    /// <summary>Distance of its right edge from the left edge of the page.</summary>
    public Length Right => X + Width;

    /// <summary>Distance of its bottom edge from the top edge of the page.</summary>
    public Length Bottom => Y + Height;

    /// <summary>The smallest rectangle around both.</summary>
    public Rectangle Union(Rectangle other)
    {
        var (x, y) = (Length.Min(X, other.X), Length.Min(Y, other.Y));
        return new Rectangle(x, y, Length.Max(Right, other.Right) - x, Length.Max(Bottom, other.Bottom) - y);
    }
}
