using System.Collections.Immutable;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Galleys;

/// <summary>
/// Everything of a section in one long column, before it is divided into pages. A page is a window on it: the items from one to another,
/// and the room that enclosures need which are open at its ends.
/// </summary>
internal sealed class Galley
{
    private readonly Length[] reopening;
    private readonly Length[] closing;
    private readonly int[] notesThrough;

    /// <summary>A galley of items by rising bottom.</summary>
    public Galley(ImmutableArray<GalleyItem> items)
    {
        notesThrough = CountNotes(items);
        Items = ForbidEarlyNotes(items);
        reopening = new Length[items.Length + 1];
        closing = new Length[items.Length + 1];
        for (var i = 1; i < items.Length; i++)
        {
            for (var open = Shared(items[i - 1].Enclosure, items[i].Enclosure); open is not null; open = open.Parent)
            {
                reopening[i] += open.Reopening;
                closing[i] += open.PaddingBottom;
            }
        }
    }

    /// <summary>Nothing.</summary>
    public static Galley Empty { get; } = new([]);

    /// <summary>Its items from the top.</summary>
    public ImmutableArray<GalleyItem> Items { get; }

    /// <summary>From the top of its first item to the bottom of its last.</summary>
    public Length Height => Items.IsEmpty ? Length.Zero : Items[^1].Bottom - Items[0].Top;

    /// <summary>Room that enclosures take at the top of a page that begins with an item.</summary>
    public Length Reopening(int item) => reopening[item];

    /// <summary>Room that enclosures take at the foot of a page that ends before an item.</summary>
    public Length Closing(int item) => closing[item];

    /// <summary>Height of a page's text from one item to before another.</summary>
    public Length HeightOf(int first, int end) =>
        first >= end ? Length.Zero : reopening[first] + Items[end - 1].Bottom - Items[first].Top + closing[end];

    /// <summary>How many notes of the strip are marked before an item.</summary>
    public int NotesBefore(int item) => item == 0 ? 0 : notesThrough[item - 1];

    /// <summary>The innermost enclosure around both; null for none.</summary>
    public static Enclosure? Shared(Enclosure? a, Enclosure? b)
    {
        while (!ReferenceEquals(a, b))
        {
            if (a is null || b is null)
                return null;
            if (a.Depth >= b.Depth)
                a = a.Parent;
            else
                b = b.Parent;
        }
        return a;
    }

    private static int[] CountNotes(ImmutableArray<GalleyItem> items)
    {
        var through = new int[items.Length];
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var note in items[i].Notes)
                count = Math.Max(count, note + 1);
            through[i] = count;
        }
        return through;
    }

    // Cells side by side: a page break between their lines would print the notes of a later line with those of an earlier one.
    private ImmutableArray<GalleyItem> ForbidEarlyNotes(ImmutableArray<GalleyItem> items)
    {
        var checkedItems = items.ToBuilder();
        var first = int.MaxValue;
        for (var i = items.Length - 1; i > 0; i--)
        {
            foreach (var note in items[i].Notes)
                first = Math.Min(first, note);
            if (first < notesThrough[i - 1])
                checkedItems[i] = items[i] with { BreakCost = Math.Max(items[i].BreakCost, BreakCost.Forbidden) };
        }
        return checkedItems.DrainToImmutable();
    }
}
