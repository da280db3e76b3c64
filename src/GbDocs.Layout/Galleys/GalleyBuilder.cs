using System.Collections.Immutable;
using GbDocs.Model.Measures;
using GbDocs.Model.Papers;

namespace GbDocs.Layout.Galleys;

/// <summary>Sets items one below the other, and minds the spaces and the enclosures between them.</summary>
internal sealed class GalleyBuilder
{
    private readonly List<GalleyItem> items = [];
    private readonly List<NodeId> anchors = [];
    private Length bottom;
    private Length spaceAfter;
    private string styleBefore = string.Empty;
    private bool isAtTop = true;
    private Length? openedAt;
    private int nextCost;
    private ChapterOpening? opening;
    private FrameEnclosure? paragraphFrame;

    /// <summary>How many items there are.</summary>
    public int Count => items.Count;

    /// <summary>The innermost open enclosure; null for none.</summary>
    public Enclosure? Enclosure { get; private set; }

    /// <summary>Where the next item stands, when nothing more is said about space.</summary>
    public Length Position => bottom;

    /// <summary>The next item carries the name of a node.</summary>
    public void Anchor(NodeId node) => anchors.Add(node);

    /// <summary>The next item opens a chapter.</summary>
    public void Open(ChapterOpening chapter) => opening = chapter;

    /// <summary>It costs at least so much to end the page before the next item.</summary>
    public void BeforeNext(int cost) =>
        nextCost = cost == BreakCost.Forced || nextCost == BreakCost.Forced ? BreakCost.Forced : Math.Max(nextCost, cost);

    /// <summary>Space before what follows: the larger of this and what came after the last.</summary>
    /// <param name="before">Space that what follows wants.</param>
    /// <param name="style">The style of what follows; empty for none.</param>
    /// <param name="dropsBetweenAlike">Whether there is no space when what came before is of the same style.</param>
    /// <param name="frame">The frame that a paragraph wants around it; alike paragraphs in a row share one. Null for none.</param>
    public void Space(Length before, string style = "", bool dropsBetweenAlike = false, FrameLook? frame = null)
    {
        if (paragraphFrame is { } open && open.Look != frame)
            CloseParagraphFrame();
        var isAlike = dropsBetweenAlike && style.Length > 0 && style == styleBefore;
        if (!isAtTop && !isAlike)
            bottom += Length.Max(before, spaceAfter);
        if (frame is not null && paragraphFrame is null)
            Open(paragraphFrame = new FrameEnclosure(Enclosure, frame));
        (spaceAfter, styleBefore) = (Length.Zero, style);
    }

    /// <summary>Space after what came last.</summary>
    public void SpaceAfter(Length after) => spaceAfter = after;

    /// <summary>At least so much space after what came last.</summary>
    public void SpaceAfterAtLeast(Length after) => spaceAfter = Length.Max(spaceAfter, after);

    /// <summary>Adds an item of a height; its frames count from its own top left corner.</summary>
    public void Add(Length height, ImmutableArray<PlacedFrame> frames, GalleyItem? details = null) =>
        Append(new GalleyItem(bottom, bottom + height)
        {
            Frames = [.. frames.Select(f => f.Moved(Length.Zero, bottom))],
            Notes = details?.Notes ?? [],
            Floats = details?.Floats ?? false,
            Span = details?.Span ?? default,
            BreakCost = details?.BreakCost ?? BreakCost.None,
        });

    /// <summary>Adds items made elsewhere, which count from the place where the next item stands.</summary>
    /// <param name="parts">The items, by rising bottom.</param>
    /// <param name="height">How much lower the item after them stands.</param>
    public void AddParts(ImmutableArray<GalleyItem> parts, Length height)
    {
        var origin = bottom;
        foreach (var part in parts)
            Append(part.Moved(Length.Zero, origin));
        bottom = origin + height;
    }

    /// <summary>Opens an enclosure inside the one that is open.</summary>
    public void Open(Enclosure enclosure)
    {
        enclosure.Top = bottom;
        openedAt ??= bottom;
        Enclosure = enclosure;
        bottom += enclosure.PaddingTop;
        (isAtTop, spaceAfter, styleBefore) = (true, Length.Zero, string.Empty);
    }

    /// <summary>Closes the innermost enclosure.</summary>
    public void Close()
    {
        if (paragraphFrame is not null)
            CloseParagraphFrame();
        var enclosure = Enclosure ?? throw new InvalidOperationException("No enclosure is open.");
        if (openedAt is not null)
            Add(Length.Zero, []); // Nothing was set in it: it still shows.
        bottom += enclosure.PaddingBottom;
        enclosure.Bottom = bottom;
        items[^1] = items[^1] with { Bottom = bottom };
        Enclosure = enclosure.Parent;
        (isAtTop, spaceAfter, styleBefore) = (false, Length.Zero, string.Empty);
    }

    /// <summary>Raises what it costs to end a page within the items from one on.</summary>
    public void KeepFrom(int first, int cost)
    {
        for (var i = first + 1; i < items.Count; i++)
        {
            if (items[i].BreakCost != BreakCost.Forced && items[i].BreakCost < cost)
                items[i] = items[i] with { BreakCost = cost };
        }
    }

    /// <summary>Makes one item of all from one on, with the enclosures that opened since; none may be open now.</summary>
    public void Collapse(int first)
    {
        if (items.Count - first > 1 || (items.Count > first && items[first].Enclosure is not null))
        {
            var parts = items[first..];
            items.RemoveRange(first, parts.Count);
            items.Add(GalleyItems.Merge(parts));
        }
    }

    /// <summary>Changes an item that was added.</summary>
    public void Change(int item, Func<GalleyItem, GalleyItem> change) => items[item] = change(items[item]);

    /// <summary>An item that was added.</summary>
    public GalleyItem this[int item] => items[item];

    /// <summary>The items without enclosures: what is enclosed becomes one item each. Names for which no item came are carried by the last.</summary>
    /// <param name="highest">What is enclosed and higher is cut into several items.</param>
    public ImmutableArray<GalleyItem> ToPlainItems(Length highest) => GalleyItems.WithoutEnclosures(ToGalley(), highest);

    /// <summary>The galley. Names for which no item came are carried by the last.</summary>
    public Galley ToGalley()
    {
        if (paragraphFrame is not null)
            CloseParagraphFrame();
        if (items.Count > 0 && anchors.Count > 0)
            items[^1] = items[^1] with { Anchors = [.. items[^1].Anchors, .. anchors] };
        return new Galley([.. items]);
    }

    private void CloseParagraphFrame()
    {
        var after = spaceAfter;
        paragraphFrame = null;
        Close();
        spaceAfter = after;
    }

    private void Append(GalleyItem item)
    {
        var cost = item.BreakCost == BreakCost.Forced || nextCost == BreakCost.Forced ? BreakCost.Forced : Math.Max(item.BreakCost, nextCost);
        items.Add(item with
        {
            Top = openedAt ?? item.Top,
            BreakCost = cost,
            Enclosure = Enclosure,
            Anchors = anchors.Count == 0 ? item.Anchors : [.. anchors, .. item.Anchors],
            Opens = opening,
        });
        bottom = item.Bottom;
        anchors.Clear();
        (openedAt, opening, nextCost, isAtTop) = (null, null, BreakCost.None, false);
    }
}
