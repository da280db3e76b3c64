using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>
/// What is drawn around or behind a run of items: a frame, the rows of a table. It may be broken over pages, and is then drawn on each.
/// Two enclosures are the same only if they are the same object.
/// </summary>
internal abstract class Enclosure(Enclosure? parent)
{
    /// <summary>The enclosure around it; null for none.</summary>
    public Enclosure? Parent => parent;

    /// <summary>How many are around it.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Its top edge in the galley.</summary>
    public Length Top { get; set; }

    /// <summary>Its bottom edge in the galley.</summary>
    public Length Bottom { get; set; }

    /// <summary>Room between its top edge and its content where it begins.</summary>
    public abstract Length PaddingTop { get; }

    /// <summary>Room between its top edge and its content on a page to which it goes on.</summary>
    public virtual Length Reopening => PaddingTop;

    /// <summary>Room between its content and its bottom edge.</summary>
    public abstract Length PaddingBottom { get; }

    /// <summary>What is printed of it on one page: shades and rules behind the content, repeated headers.</summary>
    /// <param name="part">The part on the page.</param>
    public abstract IEnumerable<PageItem> Paint(EnclosurePart part);
}
