using System.Collections.Immutable;
using GbDocs.Layout.Pages;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>Prints the items of a galley from one to another at a place of a page, with the enclosures around them.</summary>
internal sealed class GalleyWindow
{
    private readonly Galley galley;
    private readonly Length left;
    private readonly List<(Enclosure Enclosure, Length Top, Length Shift, bool Begins)> open = [];
    private readonly List<PageItem> behind = [];
    private readonly List<PageItem> content = [];

    private GalleyWindow(Galley galley, Length left) => (this.galley, this.left) = (galley, left);

    /// <summary>The place on the page of each item that was printed.</summary>
    public List<(GalleyItem Item, Length Top)> Places { get; } = [];

    /// <summary>What is printed: shades and rules first, then the content in order.</summary>
    public ImmutableArray<PageItem> Printed => [.. behind, .. InReadingOrder()];

    /// <summary>The shades and rules alone.</summary>
    public IReadOnlyList<PageItem> Behind => behind;

    /// <summary>The lowest place that is taken.</summary>
    public Length Bottom { get; private set; }

    /// <summary>Prints a window.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="range">The first item, and the one after the last.</param>
    /// <param name="origin">Where its top left corner comes on the page.</param>
    /// <param name="leftOut">Items between them that are not printed; what follows moves up.</param>
    public static GalleyWindow Print(Galley galley, (int First, int End) range, PagePoint origin, IReadOnlySet<int>? leftOut = null)
    {
        var window = new GalleyWindow(galley, origin.X) { Bottom = origin.Y };
        window.Run(range.First, range.End, origin.Y, leftOut);
        return window;
    }

    private void Run(int first, int end, Length top, IReadOnlySet<int>? leftOut)
    {
        var items = galley.Items;
        if (first >= end)
            return;
        if (first > 0)
            Reopen(Galley.Shared(items[first - 1].Enclosure, items[first].Enclosure), ref top);
        var shift = top - items[first].Top;
        for (var i = first; i < end; i++)
        {
            CloseDownTo(Galley.Shared(items[i].Enclosure, Innermost), shift);
            if (leftOut?.Contains(i) == true)
            {
                shift -= i + 1 < items.Length ? items[i + 1].Top - items[i].Top : Length.Zero;
                continue;
            }
            OpenUpTo(items[i].Enclosure, shift);
            Print(items[i], shift);
        }
        CutOff(end < items.Length ? Galley.Shared(items[end - 1].Enclosure, items[end].Enclosure) : null, shift);
    }

    // Slices of a row go from cell to cell; what is read goes cell by cell. An artifact stays before what it was printed before.
    private IEnumerable<PageItem> InReadingOrder()
    {
        var keys = new int[content.Count];
        var key = int.MaxValue;
        var isSorted = true;
        for (var i = content.Count - 1; i >= 0; i--)
        {
            var own = content[i].Tag.IsArtifact ? key : content[i].Tag.Order;
            isSorted &= own <= key;
            keys[i] = key = own;
        }
        return isSorted ? content : content.Select((item, i) => (Item: item, Key: keys[i])).OrderBy(p => p.Key).Select(p => p.Item);
    }

    private Enclosure? Innermost => open.Count == 0 ? null : open[^1].Enclosure;

    private void Reopen(Enclosure? enclosure, ref Length top)
    {
        if (enclosure is null)
            return;
        Reopen(enclosure.Parent, ref top);
        open.Add((enclosure, top, Length.Zero, Begins: false));
        top += enclosure.Reopening;
    }

    private void OpenUpTo(Enclosure? enclosure, Length shift)
    {
        if (enclosure is null || ReferenceEquals(enclosure, Innermost) || open.Any(o => ReferenceEquals(o.Enclosure, enclosure)))
            return;
        OpenUpTo(enclosure.Parent, shift);
        open.Add((enclosure, enclosure.Top + shift, shift, Begins: true));
    }

    private void CloseDownTo(Enclosure? outer, Length shift)
    {
        while (open.Count > 0 && !ReferenceEquals(Innermost, outer))
            Paint(open.Count - 1, Innermost!.Bottom + shift, shift, ends: true);
    }

    private void Print(GalleyItem item, Length shift)
    {
        foreach (var frame in item.Frames)
        {
            foreach (var thing in frame.Items)
                content.Add(thing.Moved(left + frame.X, frame.Y + shift));
        }
        Places.Add((item, item.Top + shift));
        Bottom = Length.Max(Bottom, item.Bottom + shift);
    }

    private void CutOff(Enclosure? goingOn, Length shift)
    {
        CloseDownTo(goingOn, shift);
        while (open.Count > 0)
        {
            Bottom += Innermost!.PaddingBottom;
            Paint(open.Count - 1, Bottom, shift, ends: false);
        }
    }

    private void Paint(int index, Length bottom, Length shift, bool ends)
    {
        var (enclosure, top, begun, begins) = open[index];
        open.RemoveAt(index);
        var part = new EnclosurePart(left, top, bottom, begins ? begun : shift) { Begins = begins, Ends = ends };
        behind.InsertRange(0, enclosure.Paint(part)); // The outer ones close later and stand behind the inner ones.
    }
}
