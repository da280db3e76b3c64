using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Rendering.Text;

/// <summary>Prints what stands around a block: its caption above, its notes and source below.</summary>
/// <param name="paper">The paper.</param>
/// <param name="lines">Takes the lines.</param>
/// <param name="printer">Turns inlines into words and remembers the notes that they call.</param>
/// <param name="print">Prints the blocks of a note.</param>
internal sealed class ApparatusPrinter(ResolvedPaper paper, TextLines lines, LinePrinter printer, Action<ImmutableArray<Block>> print)
{
    private Strings Strings => paper.Paper.Rules.Strings;

    /// <summary>Prints a caption, with its label where it has no number, and its units.</summary>
    public void PrintCaption(NodeId id, Caption? caption, string label)
    {
        if (caption is null)
            return;
        lines.Line($"[{paper.Numbers.Of(id)?.Mark ?? label}. {printer.Whole(caption.Title)}]");
        if (caption.Units.Length > 0)
            lines.Line($"({caption.Units})");
        PrintNotes();
    }

    /// <summary>Prints the notes with marks of their own, then the source.</summary>
    public void PrintBelow(BelowMatter below)
    {
        foreach (var note in below.Notes)
            PrintNote(paper.Numbers.Of(note.Id)?.Mark ?? note.Symbol ?? string.Empty, note);
        PrintSource(below.Source);
    }

    /// <summary>Prints where something is from; nothing where that is not said.</summary>
    public void PrintSource(ImmutableArray<Inline> source)
    {
        if (!source.IsEmpty)
            lines.Line($"{Strings["source"]}{Strings["label-colon"]}{printer.Whole(source)}");
        PrintNotes();
    }

    /// <summary>Prints the footnotes whose marks stand in what was just printed.</summary>
    public void PrintNotes()
    {
        foreach (var note in printer.TakeNotes())
            PrintNote(note.Label, note.Note);
    }

    private void PrintNote(string label, Note note)
    {
        lines.Glue();
        using (lines.IndentWithMark(label.Length == 0 ? string.Empty : $"[{label}]"))
            print(note.Content);
    }
}
