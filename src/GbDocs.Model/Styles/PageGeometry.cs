using GbDocs.Model.Measures;

namespace GbDocs.Model.Styles;

/// <summary>Size and margins of upright pages; landscape pages turn them by a quarter, the top of the page at the binding side.</summary>
public sealed record PageGeometry
{
    /// <summary>Width of the page; A4 by default.</summary>
    public Length Width { get; init; } = Length.FromMillimetres(210);

    /// <summary>Height of the page; A4 by default.</summary>
    public Length Height { get; init; } = Length.FromMillimetres(297);

    /// <summary>Top of the page to the top of the text.</summary>
    public Length Top { get; init; } = Length.FromMillimetres(25);

    /// <summary>Bottom of the page to the bottom of the text and footnotes.</summary>
    public Length Bottom { get; init; } = Length.FromMillimetres(25);

    /// <summary>Binding side, or left where pages are not mirrored.</summary>
    public Length Inside { get; init; } = Length.FromMillimetres(30);

    /// <summary>Outer side, or right where pages are not mirrored.</summary>
    public Length Outside { get; init; } = Length.FromMillimetres(25);

    /// <summary>Whether left-hand pages mirror right-hand ones.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>Top of the page to the top of the running head.</summary>
    public Length HeaderDistance { get; init; } = Length.FromMillimetres(12.5m);

    /// <summary>Bottom of the page to the bottom of the running foot.</summary>
    public Length FooterDistance { get; init; } = Length.FromMillimetres(12.5m);

    /// <summary>Whether the cover has a page of its own; otherwise the body follows it on the same page.</summary>
    public bool CoverHasOwnPage { get; init; } = true;

    /// <summary>Whether chapters and appendices open on a right-hand page, a blank page before them where needed.</summary>
    public bool ChaptersOpenOnRightHandPage { get; init; }

    /// <summary>Whether each appendix opens a page.</summary>
    public bool AppendicesOpenOnNewPage { get; init; } = true;

    /// <summary>Whether preliminary pages carry roman numbers of their own and the body starts at 1.</summary>
    public bool PreliminariesAreRoman { get; init; }
}
