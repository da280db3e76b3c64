namespace GbDocs.Rendering.Pdf.Structure;

/// <summary>Something that an element holds, in reading order.</summary>
/// <param name="Order">Its place in reading order.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Page">Index of the page that it is on; −1 for an element.</param>
/// <param name="Number">The number of the marked content on its page, of the annotation's object, or of the element.</param>
internal readonly record struct ElementKid(int Order, ElementKidKind Kind, int Page, int Number) : IComparable<ElementKid>
{
    /// <summary>At one place an element's own words come before the things in it; elements keep the order of the model.</summary>
    public int CompareTo(ElementKid other) => (Order, Kind, Page, Number).CompareTo((other.Order, other.Kind, other.Page, other.Number));
}
