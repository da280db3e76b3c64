using System.Globalization;
using GbDocs.Model.Papers;

namespace GbDocs.Resolution.Notes;

/// <summary>One run of footnotes that begins at 1.</summary>
/// <param name="ordinal">Its place among the series of the paper, from 0.</param>
internal sealed class NoteSeries(int ordinal)
{
    private readonly Dictionary<NodeId, string> labels = [];
    private int count;

    /// <summary>How many notes have a mark in it.</summary>
    public int Count => labels.Count;

    /// <summary>Its place among the series of the paper, from 0.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The label of a note in this series, and whether it had a mark in it before.</summary>
    public (string Label, bool IsRepeat) Take(Note note)
    {
        if (labels.TryGetValue(note.Id, out var known))
            return (known, true);
        // A symbol that the drafter chose leaves the count alone.
        var label = note.Symbol ?? (++count).ToString(CultureInfo.InvariantCulture);
        labels.Add(note.Id, label);
        return (label, false);
    }
}
