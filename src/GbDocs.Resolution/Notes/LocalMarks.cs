using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Resolution.Numbering;

namespace GbDocs.Resolution.Notes;

/// <summary>Labels the notes below one table or figure, in the order of their marks.</summary>
internal sealed class LocalMarks(BelowMatter below, LocalNoteMarks marks)
{
    private readonly Dictionary<NodeId, Number> labels = [];
    private int count;

    /// <summary>The labels given so far, by note.</summary>
    public IReadOnlyDictionary<NodeId, Number> Labels => labels;

    /// <summary>The note of a mark; null where no such note stands below.</summary>
    public Note? Find(NodeId note) => below.Notes.FirstOrDefault(n => n.Id == note);

    /// <summary>The label of a note, given at its first mark, and whether it had a mark before.</summary>
    public (string Label, bool IsRepeat) Take(Note note)
    {
        if (labels.TryGetValue(note.Id, out var known))
            return (known.Mark, true);
        var label = note.Symbol ?? NextLabel();
        labels[note.Id] = new Number(NumberKind.Footnote, label, label, labels.Count + 1) { IsFirst = labels.Count == 0 };
        return (label, false);
    }

    private string NextLabel()
    {
        count++;
        return marks == LocalNoteMarks.Asterisks ? new string('*', count) : Figures.Of(NumberStyle.LowerLetter, count);
    }
}
