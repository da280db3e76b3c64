using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;

namespace GbDocs.GoldenTests;

/// <summary>What a reader of a paper must be able to read: the texts of the model with their numbers, in reading order, notes apart.</summary>
internal sealed class ModelWords : PaperWalker
{
    private readonly ResolvedPaper paper;
    private readonly List<string> body = [];
    private readonly List<string> notes = [];
    private bool isInNote;

    private ModelWords(ResolvedPaper paper) => this.paper = paper;

    /// <summary>Numbers and lines of the body, and of the notes with their labels.</summary>
    public static (ImmutableArray<string> Body, ImmutableArray<string> Notes) Of(ResolvedPaper paper)
    {
        var words = new ModelWords(paper);
        words.VisitBlocks(paper.Paper.Blocks);
        words.isInNote = true;
        foreach (var note in paper.Notes.InOrder)
        {
            words.notes.Add(note.Label);
            words.VisitNote(note.Note);
        }
        return ([.. words.body], [.. words.notes]);
    }

    /// <summary>The text of each note, without its label, in the order of the labels.</summary>
    public static ImmutableArray<string> NoteTexts(ResolvedPaper paper) => [.. paper.Notes.InOrder.Select(placed =>
    {
        var words = new ModelWords(paper) { isInNote = true };
        words.VisitNote(placed.Note);
        return string.Join(' ', words.notes);
    })];

    protected override void VisitBlock(Block block)
    {
        AddNumber(block.Id);
        base.VisitBlock(block);
    }

    protected override void VisitItem(ListBlock list, ListItem item)
    {
        AddNumber(item.Id);
        base.VisitItem(list, item);
    }

    protected override void VisitLine(ImmutableArray<Inline> line, LineRole role) =>
        (isInNote ? notes : body).Add(PlainText.Of(line, paper.References));

    private void AddNumber(NodeId id)
    {
        if (paper.Numbers.Of(id) is { } number)
            (isInNote ? notes : body).Add(number.Mark);
    }
}
