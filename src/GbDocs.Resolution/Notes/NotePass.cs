using System.Collections.Frozen;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;

namespace GbDocs.Resolution.Notes;

/// <summary>Paper → labels of footnotes and local notes in the order of their marks.</summary>
internal sealed class NotePass : PaperWalker
{
    private readonly PaperRules rules;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<NodeId, Note> notes = [];
    private readonly Dictionary<NodeId, PlacedNote> marks = [];
    private readonly Dictionary<NodeId, Number> numbers = [];
    private readonly List<PlacedNote> placed = [];
    private NoteSeries series = new(0);
    private int seriesCount = 1;
    private LocalMarks? local;
    private bool isInNote;

    private NotePass(Paper paper, DiagnosticBag diagnostics)
    {
        rules = paper.Rules;
        this.diagnostics = diagnostics;
        foreach (var note in paper.Notes)
            notes.TryAdd(note.Id, note);
    }

    /// <summary>Orders the notes of a paper.</summary>
    /// <returns>The marks and their notes; and the labels as numbers of the notes.</returns>
    public static (NoteTable Table, IReadOnlyDictionary<NodeId, Number> Numbers) Run(Paper paper, DiagnosticBag diagnostics)
    {
        var pass = new NotePass(paper, diagnostics);
        pass.Walk(paper);
        pass.ReportUnused();
        // OrderBy is stable: within a series the order of first marks stays.
        var inOrder = pass.placed.OrderBy(n => n.Series);
        return (new NoteTable(pass.marks.ToFrozenDictionary(), [.. inOrder]), pass.numbers);
    }

    /// <inheritdoc/>
    protected override void VisitBlock(Block block)
    {
        switch (block)
        {
            case Heading heading: RestartAt(heading); base.VisitBlock(block); break;
            case Reproduced: VisitReproduced(block); break;
            case Table table: VisitWithLocalNotes(block, table.Below); break;
            case Figure figure: VisitWithLocalNotes(block, figure.Below); break;
            default: base.VisitBlock(block); break;
        }
    }

    /// <inheritdoc/>
    protected override void VisitNote(Note note)
    {
        var outer = isInNote;
        isInNote = true;
        base.VisitNote(note);
        isInNote = outer;
    }

    /// <inheritdoc/>
    protected override void VisitLabel(Figure figure, ChartLabel label)
    {
        if (label.Note is not { } id || local is null)
            return;
        if (local.Find(id) is { } note)
            local.Take(note);
        else
            diagnostics.Report(ResolutionDiagnostics.MissingLocalNote, figure.Mark.Span, id.Value);
    }

    /// <inheritdoc/>
    protected override void VisitInline(Inline inline)
    {
        switch (inline)
        {
            case FootnoteMark mark: Place(mark); break;
            case LocalNoteMark mark: Place(mark); break;
            default: base.VisitInline(inline); break;
        }
    }

    private void RestartAt(Heading heading)
    {
        var restarts = (rules.Numbering.Footnotes, heading.Role) switch
        {
            (Restart.ByChapter, HeadingRole.Section) => heading.Level == 1 && rules.Numbering.HasChapters,
            (Restart.ByChapter or Restart.ByAppendix, HeadingRole.Appendix) => true,
            _ => false,
        };
        if (restarts)
            series = new NoteSeries(seriesCount++);
    }

    // The text of another body keeps its own series; the paper's goes on after it.
    private void VisitReproduced(Block block)
    {
        var outer = series;
        series = new NoteSeries(seriesCount++);
        base.VisitBlock(block);
        series = outer;
    }

    private void VisitWithLocalNotes(Block block, BelowMatter below)
    {
        var outer = local;
        local = new LocalMarks(below, rules.Numbering.LocalNotes);
        base.VisitBlock(block);
        foreach (var (note, number) in local.Labels)
            numbers.TryAdd(note, number);
        foreach (var note in below.Notes)
        {
            if (!local.Labels.ContainsKey(note.Id) && note.Symbol is null)
                diagnostics.Report(ResolutionDiagnostics.UnusedNote, note.Mark.Span, note.Id.Value);
        }
        local = outer;
    }

    private void Place(FootnoteMark mark)
    {
        if (isInNote)
            diagnostics.Report(ResolutionDiagnostics.MarkInNote, mark.Span);
        else if (!notes.TryGetValue(mark.Note, out var note))
            diagnostics.Report(ResolutionDiagnostics.MissingNote, mark.Span, mark.Note.Value, Nearest.To(mark.Note.Value, notes.Keys.Select(k => k.Value)));
        else
            Place(mark.Id, note);
    }

    private void Place(NodeId mark, Note note)
    {
        var (label, isRepeat) = series.Take(note);
        var result = new PlacedNote(mark, note, label, series.Ordinal, isRepeat);
        marks[mark] = result;
        if (isRepeat)
            return;
        placed.Add(result);
        numbers.TryAdd(note.Id, new Number(NumberKind.Footnote, label, label, series.Count) { IsFirst = series.Count == 1 });
    }

    private void Place(LocalNoteMark mark)
    {
        if (local is null)
            diagnostics.Report(ResolutionDiagnostics.LocalMarkOutside, mark.Span);
        else if (local.Find(mark.Note) is { } note)
            PlaceLocal(local, mark.Id, note);
        else
            diagnostics.Report(ResolutionDiagnostics.MissingLocalNote, mark.Span, mark.Note.Value);
    }

    private void PlaceLocal(LocalMarks below, NodeId mark, Note note)
    {
        var (label, isRepeat) = below.Take(note);
        marks[mark] = new PlacedNote(mark, note, label, series.Ordinal, isRepeat);
    }

    private void ReportUnused()
    {
        foreach (var note in notes.Values)
        {
            if (!numbers.ContainsKey(note.Id))
                diagnostics.Report(ResolutionDiagnostics.UnusedNote, note.Mark.Span, note.Id.Value);
        }
    }
}
