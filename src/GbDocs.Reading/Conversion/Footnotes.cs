using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Markdig.Syntax;
using SourceSpan = GbDocs.Model.Sources.SourceSpan;

namespace GbDocs.Reading.Conversion;

/// <summary>The footnotes of a paper: defined anywhere, called anywhere, in the order of their first marks.</summary>
internal sealed class Footnotes(PaperScope scope)
{
    private readonly Dictionary<string, (FootnoteDefinition Definition, Fragment Fragment)> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeId> ids = new(StringComparer.Ordinal);
    private readonly List<Note> notes = [];

    /// <summary>Takes the definitions out of a parsed text.</summary>
    public void Collect(Fragment fragment)
    {
        foreach (var definition in fragment.Document.Descendants().OfType<FootnoteDefinition>())
        {
            var span = LabelSpan(definition, fragment);
            if (!definitions.TryAdd(definition.Label, (definition, fragment)))
                scope.Diagnostics.Report(NoteDiagnostics.DuplicateNote, span, definition.Label, LabelSpan(definitions[definition.Label]).ToString());
        }
    }

    /// <summary>A mark calls a note; null, and reported, where there is none of that label.</summary>
    public NodeId? Call(string label, SourceSpan span)
    {
        if (ids.TryGetValue(label, out var known))
            return known;
        if (!definitions.TryGetValue(label, out var found))
        {
            scope.Diagnostics.Report(NoteDiagnostics.UnknownNote, span, label, Nearest.To(label, definitions.Keys));
            return null;
        }
        var labelSpan = LabelSpan(found);
        var id = scope.Names.Take("fn:" + label, labelSpan) ?? scope.Names.Derive("fn", label);
        ids[label] = id;
        var symbol = label.All(c => c == '*') ? label : null;
        var index = notes.Count;
        notes.Add(new Note(new NodeMark(id, found.Fragment.SpanOf(found.Definition.Span)) { IsNamed = true }, [], symbol));
        notes[index] = notes[index] with { Content = new BlockConverter(scope, found.Fragment).Convert(found.Definition, new Place { IsInNote = true }) };
        return id;
    }

    /// <summary>Adds a note that was written where its mark stands.</summary>
    public NodeId Add(NodeMark mark, ImmutableArray<Inline> content)
    {
        var paragraph = new Paragraph(new NodeMark(scope.Names.Derive("p", mark.Id.Value), mark.Span), content);
        notes.Add(new Note(mark, [paragraph]));
        return mark.Id;
    }

    /// <summary>All notes; those that no mark calls are reported.</summary>
    public ImmutableArray<Note> Complete()
    {
        foreach (var (label, found) in definitions)
        {
            if (!ids.ContainsKey(label))
                scope.Diagnostics.Report(NoteDiagnostics.UnusedNote, LabelSpan(found), label);
        }
        return [.. notes];
    }

    private static SourceSpan LabelSpan((FootnoteDefinition Definition, Fragment Fragment) found) => LabelSpan(found.Definition, found.Fragment);

    private static SourceSpan LabelSpan(FootnoteDefinition definition, Fragment fragment) =>
        fragment.SpanOf(definition.Span.Start, definition.Label.Length + "[^]".Length);
}
