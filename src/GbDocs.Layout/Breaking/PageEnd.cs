namespace GbDocs.Layout.Breaking;

/// <summary>An end that a page may have. A small value: a page has dozens, and all but a few are given up at once.</summary>
/// <param name="Item">The item after the last.</param>
/// <param name="NoteLine">The line of notes after the last.</param>
/// <param name="Cost">Cost of all pages up to there.</param>
internal readonly record struct PageEnd(int Item, int NoteLine, long Cost)
{
    /// <summary>What dividing the text and the notes there costs by itself.</summary>
    public long DivisionCost { get; init; }

    /// <summary>How many floating boxes stand at its foot.</summary>
    public int AtFoot { get; init; }

    /// <summary>How many floating boxes of it move to a later page.</summary>
    public int Deferred { get; init; }

    /// <summary>Whether it is where the style sheet wants things together.</summary>
    public bool BreaksWhatBelongsTogether { get; init; }

    /// <summary>Whether more is on the page than it has room for.</summary>
    public bool IsOverfull { get; init; }

    /// <summary>Whether a note that is marked on the page begins on a later one.</summary>
    public bool DelaysNotes { get; init; }
}
