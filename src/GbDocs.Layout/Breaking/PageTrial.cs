using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Breaking;

/// <summary>Fills one page from a start, item by item, and tells every end that it may have.</summary>
internal sealed class PageTrial
{
    private readonly Galley galley;
    private readonly NoteTrial notes;
    private readonly PageRoom room;
    private readonly PageStart start;
    private readonly List<PageStart> ways = [];
    private readonly List<int> deferred = [];
    private ImmutableArray<int> atTop = [];
    private Length floatHeight;
    private Length leftOut;
    private Length bottom;
    private int notesFrom;

    /// <summary>A page from a start.</summary>
    public PageTrial(Galley galley, NoteStrip strip, PageRoom room, PageStart start)
    {
        (this.galley, this.room, this.start) = (galley, room, start);
        notes = new NoteTrial(strip, room, start.NoteLine);
        PlaceWaiting();
    }

    /// <summary>Whether nothing is left to be set.</summary>
    public bool IsEnd(PageStart next) =>
        next.Item == galley.Items.Length && next.Waiting.IsEmpty && next.NoteLine == notes.LineAfter(galley.NotesBefore(next.Item));

    /// <summary>The ends that the page may have, with the cost up to there: those that fill it well, or all if none does.</summary>
    public List<PageStart> Ways()
    {
        if (start.Item == galley.Items.Length)
            End(start.Item, isForced: true);
        for (var item = start.Item; item < galley.Items.Length; item++)
        {
            if (item > start.Item && galley.Items[item].BreakCost == BreakCost.Forced)
                break;
            if (!Place(item))
                break;
            End(item + 1, isForced: false);
        }
        if (ways.Count == 0)
            EndAnyhow();
        var good = ways.FindAll(w => w.Cost - start.Cost < PageCost.Poor);
        return good.Count > 0 ? good : ways;
    }

    // Boxes that wait take the top of the page, in order, as far as they fit with their notes; the first one in any case, unless a note
    // that goes on needs the room.
    private void PlaceWaiting()
    {
        var goesOn = start.NoteLine < notes.LineAfter(galley.NotesBefore(start.Item));
        for (var count = 1; count <= start.Waiting.Length; count++)
        {
            var item = galley.Items[start.Waiting[count - 1]];
            var height = floatHeight + item.Bottom - item.Top;
            var through = item.Notes.IsEmpty ? notesFrom : Math.Max(notesFrom, item.Notes[^1] + 1);
            if ((count > 1 || goesOn) && height + notes.Least(through) > room.Height)
                break;
            (floatHeight, notesFrom) = (height + room.FloatSpace, through);
            atTop = start.Waiting[..count];
        }
    }

    private bool Place(int item)
    {
        var (top, end) = (galley.Items[item].Top, galley.Items[item].Bottom);
        var before = bottom;
        bottom = end - leftOut;
        if (!galley.Items[item].Floats)
            return Fits(item + 1);
        if (atTop.Length == start.Waiting.Length && deferred.Count == 0 && (Fits(item + 1) || item == start.Item))
            return true;
        bottom = before;
        deferred.Add(item);
        leftOut += item + 1 < galley.Items.Length ? galley.Items[item + 1].Top - top : Length.Zero;
        return true;
    }

    private bool Fits(int end) =>
        !PrintsLaterNotesFirst(end) && TextHeight(end) + notes.Least(NotesThrough(end)) <= room.Height;

    // The notes of a box that moves to a later page come after those of this page: no note of later text may be among these.
    private bool PrintsLaterNotesFirst(int end)
    {
        if (!HasWaiting)
            return false;
        foreach (var box in Waiting)
        {
            if (!galley.Items[box].Notes.IsEmpty && galley.NotesBefore(end) > galley.Items[box].Notes[^1] + 1)
                return true;
        }
        return false;
    }

    private bool HasWaiting => deferred.Count > 0 || start.Waiting.Length > atTop.Length;

    private IEnumerable<int> Waiting => start.Waiting.Skip(atTop.Length).Concat(deferred);

    private int NotesThrough(int end)
    {
        var through = Math.Max(galley.NotesBefore(end), notesFrom);
        if (!HasWaiting)
            return through;
        foreach (var box in Waiting)
        {
            foreach (var note in galley.Items[box].Notes)
                through = Math.Min(through, note);
        }
        return through;
    }

    private Length TextHeight(int end)
    {
        if (end == start.Item || bottom == default)
            return Length.Max(Length.Zero, floatHeight - room.FloatSpace);
        return floatHeight + galley.Reopening(start.Item) + bottom - galley.Items[start.Item].Top + galley.Closing(end);
    }

    private void End(int end, bool isForced)
    {
        var free = room.Height - TextHeight(end);
        var split = notes.Split(NotesThrough(end), free);
        if (split is null && !isForced)
            return;
        var (line, noteCost) = split ?? notes.SplitAnyhow(NotesThrough(end), free, least: atTop.IsEmpty ? 1 : 0);
        var isSectionEnd = end == galley.Items.Length;
        var breakCost = isSectionEnd ? 0 : galley.Items[end].BreakCost;
        var left = free - notes.HeightTo(line);
        var empty = isSectionEnd || breakCost == BreakCost.Forced ? PageCost.OfLastPage(room.Height - left, room.Height) : PageCost.OfEmptyRoom(left, room.Height);
        Offer(end, line, Math.Max(0, breakCost) + noteCost + empty, new PagePlan(start.Item, end, start.NoteLine, line)
        {
            BreaksWhatBelongsTogether = breakCost >= BreakCost.Forbidden,
            IsOverfull = left < Length.Zero,
        });
    }

    // What waits from earlier pages leaves no room for the next item: it has the page for itself. Otherwise the next item alone is higher
    // than a page, or its notes cannot all begin on it.
    private void EndAnyhow()
    {
        deferred.Clear();
        (leftOut, bottom) = (Length.Zero, default);
        if (!atTop.IsEmpty || start.NoteLine < notes.LineAfter(galley.NotesBefore(start.Item)))
        {
            End(start.Item, isForced: true);
            return;
        }
        bottom = galley.Items[start.Item].Bottom;
        var free = room.Height - TextHeight(start.Item + 1);
        var (line, _) = notes.SplitAnyhow(NotesThrough(start.Item + 1), free);
        Offer(start.Item + 1, line, BreakCost.Forbidden, new PagePlan(start.Item, start.Item + 1, start.NoteLine, line)
        {
            IsOverfull = free < Length.Zero,
            DelaysNotes = line < notes.LineAfter(NotesThrough(start.Item + 1)),
        });
    }

    private void Offer(int end, int noteLine, long cost, PagePlan plan)
    {
        ImmutableArray<int> waiting = HasWaiting ? [.. Waiting] : [];
        ways.Add(new PageStart(end, noteLine, waiting, start.Cost + cost + (waiting.Length * PageCost.OfWaiting))
        {
            Plan = plan with { AtTop = atTop, Deferred = [.. deferred] },
            Previous = start,
        });
    }
}
