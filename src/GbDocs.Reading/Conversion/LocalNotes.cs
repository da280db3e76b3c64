using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;
using GbDocs.Reading.Diagnostics;

namespace GbDocs.Reading.Conversion;

/// <summary>The notes below one table or figure, and the marks that call them.</summary>
internal sealed class LocalNotes(NodeNames names)
{
    private readonly Dictionary<string, NodeId> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> called = new(StringComparer.Ordinal);
    private readonly List<(string Label, Note Note)> notes = [];

    /// <summary>The name of the note under a mark, whether it was read already or comes below.</summary>
    public NodeId IdOf(string label)
    {
        if (!ids.TryGetValue(label, out var id))
            ids[label] = id = names.Derive("local-note", label);
        return id;
    }

    /// <summary>A mark calls a note.</summary>
    public NodeId Call(string label, SourceSpan span)
    {
        called.TryAdd(label, span);
        return IdOf(label);
    }

    /// <summary>Adds a note's text.</summary>
    public void Add(string label, Note note, DiagnosticBag diagnostics)
    {
        if (notes.Any(n => n.Label == label))
            diagnostics.Report(NoteDiagnostics.DuplicateLocalNote, note.Mark.Span, label);
        notes.Add((label, note));
    }

    /// <summary>The notes in the order of their first marks; those without a mark, and marks without a note, are reported.</summary>
    public ImmutableArray<Note> Complete(DiagnosticBag diagnostics)
    {
        foreach (var (label, span) in called)
        {
            if (notes.All(n => n.Label != label))
                diagnostics.Report(NoteDiagnostics.UnknownLocalNote, span, label, Nearest.To(label, notes.Select(n => n.Label)));
        }
        foreach (var (label, note) in notes)
        {
            if (!called.ContainsKey(label))
                diagnostics.Report(NoteDiagnostics.UnusedLocalNote, note.Mark.Span, label);
        }
        var order = called.Keys.ToList();
        return [.. notes.OrderBy(n => order.IndexOf(n.Label) is var i and >= 0 ? i : int.MaxValue).Select(n => n.Note)];
    }
}
