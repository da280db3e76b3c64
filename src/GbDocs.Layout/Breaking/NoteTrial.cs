using GbDocs.Layout.Galleys;
using GbDocs.Model.Measures;

namespace GbDocs.Layout.Breaking;

/// <summary>The notes of one page from a line of the strip on.</summary>
internal sealed class NoteTrial(NoteStrip strip, PageRoom room, int first)
{
    private const int LinesTried = 4;

    /// <summary>The line after a number of notes.</summary>
    public int LineAfter(int notes) => strip.Starts[notes];

    /// <summary>Height of the notes of the page up to a line, with the rule above them.</summary>
    public Length HeightTo(int line) => line <= first ? Length.Zero : room.AboveNotes + strip.Galley.HeightOf(first, line);

    /// <summary>The least height: all notes whole but for the last, of which the first lines.</summary>
    public Length Least(int notes)
    {
        var end = LineAfter(notes);
        return end <= first ? Length.Zero : HeightTo(Math.Max(first, strip.Starts[notes - 1]) + 1);
    }

    /// <summary>
    /// The line up to which notes stand on the page, and what it costs to divide them there: all of them where there is room, otherwise
    /// the last one is divided; null where it could not even begin.
    /// </summary>
    public (int Line, long Cost)? Split(int notes, Length free)
    {
        var end = LineAfter(notes);
        if (end <= first || HeightTo(end) <= free)
            return (Math.Max(end, first), 0);
        var (line, _) = SplitAnyhow(notes, free);
        var least = Math.Max(first, strip.Starts[notes - 1]) + 1;
        if (line < least)
            return null;
        var best = line;
        for (var other = line - 1; other >= Math.Max(least, line - LinesTried); other--)
        {
            if (CostAt(other) < CostAt(best))
                best = other;
        }
        return (best, BreakCost.WithinNote + CostAt(best));
    }

    /// <summary>As many lines as there is room for.</summary>
    /// <param name="notes">How many notes are wanted.</param>
    /// <param name="free">The room.</param>
    /// <param name="least">Fewest lines to take, whatever the room.</param>
    public (int Line, long Cost) SplitAnyhow(int notes, Length free, int least = 0)
    {
        var end = LineAfter(notes);
        var line = Math.Max(first, Math.Min(first + least, end));
        while (line < end && HeightTo(line + 1) <= free)
            line++;
        return (line, line < end ? BreakCost.WithinNote : 0);
    }

    private long CostAt(int line) => strip.IsStart(line) ? 0 : strip.Galley.Items[line].BreakCost;
}
