using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>
/// Cuts enclosed items into plain ones that carry what is drawn around and behind them. A page may end between them though no enclosure is known
/// any more: where it does, frames and shades stay open, and header rows are not repeated.
/// </summary>
internal static class EnclosedSlices
{
    /// <summary>The items, each with its part of the shades and rules.</summary>
    /// <param name="items">The items; their outermost enclosures hold no others.</param>
    public static IEnumerable<GalleyItem> Of(ImmutableArray<GalleyItem> items)
    {
        var place = new PagePoint(Length.Zero, items[0].Top);
        var drawn = GalleyWindow.Print(new Galley(items), (0, items.Length), place).Behind.OfType<RuleItem>().ToList();
        var from = items[0].Top;
        for (var i = 0; i < items.Length; i++)
        {
            // The space before the next item belongs to this one, so that lines at the sides have no gaps.
            var to = i + 1 < items.Length ? Length.Max(items[i].Bottom, items[i + 1].Top) : items[i].Bottom;
            var rules = drawn.Select(rule => Cut(rule, from, to)).OfType<PageItem>().ToImmutableArray();
            yield return items[i] with { Bottom = to, Enclosure = null, Frames = [new PlacedFrame(Length.Zero, Length.Zero, rules), .. items[i].Frames] };
            from = to;
        }
    }

    private static RuleItem? Cut(RuleItem rule, Length from, Length to)
    {
        var (top, bottom) = (Length.Max(rule.Area.Y, from), Length.Min(rule.Area.Bottom, to));
        return bottom > top ? rule with { Area = rule.Area with { Y = top, Height = bottom - top } } : null;
    }
}
