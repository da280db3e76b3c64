using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Breaking;

/// <summary>Costs of pages, in the measure of <see cref="BreakCost"/>.</summary>
internal static class PageCost
{
    /// <summary>A box that waits for the next page.</summary>
    public const int OfWaiting = 600;

    /// <summary>A page so bad that the ways which leave it nearly empty are worth trying.</summary>
    public const int Poor = 25_000;

    /// <summary>
    /// A page that ends before it must: pages are filled to the foot, and the room that is left over gathers on the last, unless that is much better
    /// for the pages after it.
    /// </summary>
    public const int OfEndingEarly = 10_000;

    private const int OfLonelyLine = 24_000;
    private const int FewLines = 10; // a tenth of a page

    /// <summary>A page that is not full.</summary>
    public static long OfEmptyRoom(Length free, Length height)
    {
        var thousandths = Math.Clamp(free.Emu * 1_000 / Math.Max(1, height.Emu), 0, 1_000);
        return thousandths * thousandths / 10;
    }

    /// <summary>The last page of a section, or before a forced break: a few lines on a page of their own look lost, the fewer the more.</summary>
    public static long OfLastPage(Length used, Length height) =>
        used * FewLines >= height ? 0 : OfLonelyLine - (OfLonelyLine * FewLines * used.Emu / height.Emu);
}
