using System.Collections.Immutable;
using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Breaking;

/// <summary>
/// The floating boxes of one page, in order: those that waited for it stand at its top, those written on it at its foot while the text goes on
/// above them, and those for which there is no room wait for the next.
/// </summary>
internal sealed class PageFloats(Galley galley, Length space, ImmutableArray<int> waited)
{
    private List<int>? atFoot; // Most pages have none.
    private List<int>? deferred;

    /// <summary>How many of those that waited stand at the top.</summary>
    public int AtTop { get; private set; }

    /// <summary>How many stand at the foot.</summary>
    public int AtFoot => atFoot?.Count ?? 0;

    /// <summary>How many of the page's own wait for a later one.</summary>
    public int Deferred => deferred?.Count ?? 0;

    /// <summary>Room they take, with the space between each and the text.</summary>
    public Length Height { get; private set; }

    /// <summary>The ordinal after the last note of those at the top.</summary>
    public int NotesThrough { get; private set; }

    /// <summary>How far the text below moves up because they do not stand in it.</summary>
    public Length LeftOut { get; private set; }

    /// <summary>Whether some wait for a later page.</summary>
    public bool HasWaiting => Deferred > 0 || AtTop < waited.Length;

    /// <summary>Whether all that waited have found their place, so that later ones may have theirs.</summary>
    public bool MayPlace => !HasWaiting;

    /// <summary>The next one that waited.</summary>
    public GalleyItem? NextWaited => AtTop < waited.Length ? galley.Items[waited[AtTop]] : null;

    /// <summary>Puts the next one that waited at the top.</summary>
    public void PlaceAtTop(GalleyItem box)
    {
        Height += HeightOf(box);
        NotesThrough = NotesWith(box);
        AtTop++;
    }

    /// <summary>Room that one takes.</summary>
    public Length HeightOf(GalleyItem box) => box.Bottom - box.Top + space;

    /// <summary>The ordinal after the last note, with those of one more at the top.</summary>
    public int NotesWith(GalleyItem box) => box.Notes.IsEmpty ? NotesThrough : Math.Max(NotesThrough, box.Notes[^1] + 1);

    /// <summary>Puts one that is written on the page at its foot.</summary>
    public void PlaceAtFoot(int box)
    {
        (atFoot ??= []).Add(box);
        Height += HeightOf(galley.Items[box]);
        LeaveOut(box);
    }

    /// <summary>Takes the last one at the foot away again.</summary>
    public void TakeFromFoot(int box)
    {
        atFoot!.Remove(box);
        Height -= HeightOf(galley.Items[box]);
        LeftOut -= StepAt(box);
    }

    /// <summary>Lets one that is written on the page wait.</summary>
    public void Defer(int box)
    {
        (deferred ??= []).Add(box);
        LeaveOut(box);
    }

    /// <summary>Forgets those that are written on the page.</summary>
    public void ForgetOwn()
    {
        foreach (var box in atFoot ?? [])
            Height -= HeightOf(galley.Items[box]);
        (atFoot, deferred, LeftOut) = (null, null, Length.Zero);
    }

    /// <summary>Whether the first that waits has a note before one of the text.</summary>
    /// <param name="notes">How many notes are marked up to the text's end.</param>
    public bool HasNotesBefore(int notes)
    {
        foreach (var box in HasWaiting ? WaitingAfter(Deferred) : [])
        {
            if (!galley.Items[box].Notes.IsEmpty && notes > galley.Items[box].Notes[^1] + 1)
                return true;
        }
        return false;
    }

    /// <summary>How many notes may stand on the page: none of those that wait, nor after them.</summary>
    public int Least(int through)
    {
        foreach (var box in HasWaiting ? WaitingAfter(Deferred) : [])
        {
            foreach (var note in galley.Items[box].Notes)
                through = Math.Min(through, note);
        }
        return through;
    }

    /// <summary>Those that wait for a later page where so many of the page's own do.</summary>
    public ImmutableArray<int> WaitingAfter(int own) =>
        own == 0 && AtTop == waited.Length ? [] : [.. waited.AsSpan()[AtTop..], .. DeferredFirst(own)];

    /// <summary>Those at the top.</summary>
    public ImmutableArray<int> Top => AtTop == 0 ? [] : waited[..AtTop];

    /// <summary>The first so many at the foot.</summary>
    public ImmutableArray<int> AtFootFirst(int count) => count == 0 ? [] : [.. atFoot![..count]];

    /// <summary>The first so many of the page's own that wait.</summary>
    public ImmutableArray<int> DeferredFirst(int count) => count == 0 ? [] : [.. deferred![..count]];

    private void LeaveOut(int box) => LeftOut += StepAt(box);

    private Length StepAt(int box) => box + 1 < galley.Items.Length ? galley.Items[box + 1].Top - galley.Items[box].Top : Length.Zero;
}
