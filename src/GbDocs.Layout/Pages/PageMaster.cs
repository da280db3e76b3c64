using GbDocs.Model.Diagnostics;
using GbDocs.Model.Measures;
using GbDocs.Model.Sources;
using GbDocs.Model.Styles;

namespace GbDocs.Layout.Pages;

/// <summary>The regions of the pages of a section. Landscape pages are upright ones turned by a quarter, their top at the binding side.</summary>
/// <param name="Width">Width of the page as it is read.</param>
/// <param name="Height">Height of the page as it is read.</param>
/// <param name="Text">Where the text stands on a right-hand page.</param>
/// <param name="MirroredLeft">Left edge of the text on a left-hand page.</param>
internal sealed record PageMaster(Length Width, Length Height, Rectangle Text, Length MirroredLeft)
{
    private static readonly Length LeastRoom = Length.FromMillimetres(20);

    /// <summary>Where the text stands on a page of a side.</summary>
    public Rectangle TextOn(PageSide side) => side == PageSide.Right ? Text : Text with { X = MirroredLeft };

    /// <summary>The regions of a style sheet's pages; those of a standard page where its margins leave no room.</summary>
    public static PageMaster Of(PageGeometry page, bool isLandscape, DiagnosticBag diagnostics)
    {
        var master = isLandscape ? Landscape(page) : Upright(page);
        if (master.Text.Width >= LeastRoom && master.Text.Height >= LeastRoom)
            return master;
        diagnostics.Report(PageDiagnostics.NoRoom, SourceSpan.None, isLandscape ? "landscape" : "upright");
        return isLandscape ? Landscape(new PageGeometry()) : Upright(new PageGeometry());
    }

    private static PageMaster Upright(PageGeometry page)
    {
        var text = new Rectangle(page.Inside, page.Top, page.Width - page.Inside - page.Outside, page.Height - page.Top - page.Bottom);
        return new PageMaster(page.Width, page.Height, text, page.IsMirrored ? page.Outside : page.Inside);
    }

    // Turned to be read, the binding side of a right-hand page is above and its foot at the left.
    private static PageMaster Landscape(PageGeometry page)
    {
        var text = new Rectangle(page.Bottom, page.Inside, page.Height - page.Top - page.Bottom, page.Width - page.Inside - page.Outside);
        return new PageMaster(page.Height, page.Width, text, page.IsMirrored ? page.Top : page.Bottom);
    }
}
