using System.Globalization;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.Rendering.Docx.Body;

/// <summary>The ids of footnotes in the file, and the numbers that Word gives their marks by counting.</summary>
internal sealed class FootnoteIds
{
    private readonly Dictionary<NodeId, int> ids = [];
    private readonly HashSet<NodeId> custom = [];
    private int counted;

    /// <summary>Numbers the notes in the order of their first marks, from 1.</summary>
    public FootnoteIds(ResolvedPaper paper)
    {
        var footnotes = paper.Paper.Notes.Select(n => n.Id).ToHashSet();
        InOrder = [.. paper.Notes.InOrder.Where(n => footnotes.Contains(n.Note.Id)).DistinctBy(n => n.Note.Id)];
        foreach (var placed in InOrder)
            ids[placed.Note.Id] = ids.Count + 1;
    }

    /// <summary>The notes that are printed.</summary>
    public IReadOnlyList<PlacedNote> InOrder { get; }

    /// <summary>The id of a note; null where it is not among the paper's footnotes.</summary>
    public int? Of(NodeId note) => ids.TryGetValue(note, out var id) ? id : null;

    /// <summary>Whether Word must be told the mark of a note, because counting would give another.</summary>
    public bool IsCustom(PlacedNote placed)
    {
        if (placed.Note.Symbol is null && placed.Label == (counted + 1).ToString(CultureInfo.InvariantCulture))
        {
            counted++;
            return false;
        }
        custom.Add(placed.Note.Id);
        return true;
    }

    /// <summary>Whether the mark of a note was told.</summary>
    public bool IsCustomMark(NodeId note) => custom.Contains(note);

    /// <summary>Begins to count at 1 again, as Word does at the start of a section that says so.</summary>
    public void Restart() => counted = 0;
}
