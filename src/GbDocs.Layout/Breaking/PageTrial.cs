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
    private readonly PageFloats floats;
    private readonly List<PageEnd> ends;
    private Length bottom;

    /// <summary>A page from a start.</summary>
    /// <param name="matter">What is to be divided.</param>
    /// <param name="room">The room of the page.</param>
    /// <param name="start">What is set already.</param>
    /// <param name="ends">An empty list to be used.</param>
    public PageTrial((Galley Galley, NoteStrip Notes) matter, PageRoom room, PageStart start, List<PageEnd> ends)
    {
        (galley, this.room, this.start, this.ends) = (matter.Galley, room, start, ends);
        notes = new NoteTrial(matter.Notes, room, start.NoteLine);
        floats = new PageFloats(galley, room.FloatSpace, start.Waiting);
        PlaceWaiting();
    }

    /// <summary>Whether nothing is left to be set.</summary>
    public bool IsEnd(in PageEnd end) =>
        end.Item == galley.Items.Length && end.Deferred == 0 && floats.AtTop == start.Waiting.Length
        && end.NoteLine == notes.LineAfter(galley.NotesBefore(end.Item));

    /// <summary>The ends that the page may have: those that fill it well, or all if none does.</summary>
    public List<PageEnd> Ends()
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
        if (ends.Count == 0)
            EndAnyhow();
        AddCostOfEndingEarly();
        if (ends.Exists(IsGood))
            ends.RemoveAll(e => !IsGood(e));
        return ends;
    }

    /// <summary>What is set when the page ends so.</summary>
    public PageStart After(in PageEnd end) => new(end.Item, end.NoteLine, floats.WaitingAfter(end.Deferred), end.Cost)
    {
        Plan = new PagePlan(start.Item, end.Item, start.NoteLine, end.NoteLine)
        {
            AtTop = floats.Top,
            AtFoot = floats.AtFootFirst(end.AtFoot),
            Deferred = floats.DeferredFirst(end.Deferred),
            BreaksWhatBelongsTogether = end.BreaksWhatBelongsTogether,
            IsOverfull = end.IsOverfull,
            DelaysNotes = end.DelaysNotes,
        },
        Previous = start,
    };

    /// <summary>Of some ways to the same item, the index of the one that leaves the same to be set; −1 where none does.</summary>
    public int FindSame(List<PageStart> ways, in PageEnd end)
    {
        var waiting = floats.WaitingAfter(end.Deferred);
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i].NoteLine == end.NoteLine && ways[i].Waiting.AsSpan().SequenceEqual(waiting.AsSpan()))
                return i;
        }
        return -1;
    }

    // A later end that divides hardly more than this one would fill the page better.
    private void AddCostOfEndingEarly()
    {
        var later = long.MaxValue;
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            var own = ends[i].DivisionCost;
            if (later <= own + BreakCost.WithinParagraph)
                ends[i] = ends[i] with { Cost = ends[i].Cost + PageCost.OfEndingEarly };
            later = Math.Min(later, own);
        }
    }

    private bool IsGood(PageEnd end) => end.Cost - start.Cost < PageCost.Poor;

    // Boxes that wait take the top of the page, in order, as far as they fit with their notes; the first one in any case, unless a note
    // that goes on needs the room.
    private void PlaceWaiting()
    {
        var goesOn = start.NoteLine < notes.LineAfter(galley.NotesBefore(start.Item));
        while (floats.NextWaited is { } box)
        {
            var height = floats.Height + floats.HeightOf(box) - room.FloatSpace;
            if ((floats.AtTop > 0 || goesOn) && height + notes.Least(floats.NotesWith(box)) > room.Height)
                break;
            floats.PlaceAtTop(box);
        }
    }

    private bool Place(int item)
    {
        if (!galley.Items[item].Floats)
        {
            bottom = galley.Items[item].Bottom - floats.LeftOut;
            return Fits(item + 1);
        }
        if (item == start.Item && floats.MayPlace)
        {
            bottom = galley.Items[item].Bottom; // It stands at the top, where it is written.
            if (floats.AtTop == 0 || Fits(item + 1))
                return true;
            bottom = default;
        }
        else if (floats.MayPlace)
        {
            floats.PlaceAtFoot(item);
            if (Fits(item + 1))
                return true;
            floats.TakeFromFoot(item);
        }
        floats.Defer(item);
        return true;
    }

    // The notes of a box that moves to a later page come after those of this page: no note of later text may be among these.
    private bool Fits(int end) =>
        !floats.HasNotesBefore(galley.NotesBefore(end)) && TextHeight(end) + notes.Least(NotesThrough(end)) <= room.Height;

    private int NotesThrough(int end) => floats.Least(Math.Max(galley.NotesBefore(end), floats.NotesThrough));

    private Length TextHeight(int end)
    {
        if (end == start.Item || bottom == default)
            return Length.Max(Length.Zero, floats.Height - room.FloatSpace);
        return floats.Height + galley.Reopening(start.Item) + bottom - galley.Items[start.Item].Top + galley.Closing(end);
    }

    private void End(int end, bool isForced)
    {
        var free = room.Height - TextHeight(end);
        var split = notes.Split(NotesThrough(end), free);
        if (split is null && !isForced)
            return;
        var (line, noteCost) = split ?? notes.SplitAnyhow(NotesThrough(end), free, least: floats.AtTop == 0 ? 1 : 0);
        var isSectionEnd = end == galley.Items.Length;
        var breakCost = isSectionEnd ? 0 : galley.Items[end].BreakCost;
        var left = free - notes.HeightTo(line);
        var empty = isSectionEnd || breakCost == BreakCost.Forced ? PageCost.OfLastPage(room.Height - left, room.Height) : PageCost.OfEmptyRoom(left, room.Height);
        var division = Math.Max(0, breakCost) + noteCost;
        Offer(new PageEnd(end, line, division + empty)
        {
            DivisionCost = division,
            BreaksWhatBelongsTogether = breakCost >= BreakCost.Forbidden,
            IsOverfull = left < Length.Zero,
        });
    }

    // What waits from earlier pages leaves no room for the next item: it has the page for itself. Otherwise the next item alone is higher
    // than a page, or its notes cannot all begin on it.
    private void EndAnyhow()
    {
        floats.ForgetOwn();
        bottom = default;
        if (floats.AtTop > 0 || start.NoteLine < notes.LineAfter(galley.NotesBefore(start.Item)))
        {
            End(start.Item, isForced: true);
            return;
        }
        bottom = galley.Items[start.Item].Bottom;
        var free = room.Height - TextHeight(start.Item + 1);
        var (line, _) = notes.SplitAnyhow(NotesThrough(start.Item + 1), free);
        Offer(new PageEnd(start.Item + 1, line, BreakCost.Forbidden)
        {
            IsOverfull = free < Length.Zero,
            DelaysNotes = line < notes.LineAfter(NotesThrough(start.Item + 1)),
        });
    }

    private void Offer(PageEnd end)
    {
        var waiting = start.Waiting.Length - floats.AtTop + floats.Deferred;
        ends.Add(end with
        {
            Cost = start.Cost + end.Cost + (waiting * PageCost.OfWaiting),
            AtFoot = floats.AtFoot,
            Deferred = floats.Deferred,
        });
    }
}
