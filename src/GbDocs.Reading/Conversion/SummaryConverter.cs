using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>Turns <c>.summary</c> with its <c>.entry</c> divs into a summary box.</summary>
internal static class SummaryConverter
{
    public static void Add(Div div)
    {
        var mark = div.Mark("summary");
        var entries = ImmutableArray.CreateBuilder<SummaryEntry>();
        foreach (var child in div.Block)
        {
            var entry = child is DivBlock inner ? new Div(div.Sequence, inner) : null;
            if (entry?.Attributes.TakeFlag("entry") == true)
                entries.Add(EntryOf(entry));
            else
                div.Scope.Diagnostics.Report(MarkdownDiagnostics.NotInside, div.Fragment.SpanOf(child.Span), "blocks “.entry”", "a summary box");
        }
        div.Put(new SummaryBox(mark, entries.ToImmutable()));
    }

    private static SummaryEntry EntryOf(Div entry)
    {
        var key = entry.Attributes.TakeText("key");
        if (key.Length == 0)
            entry.Scope.Diagnostics.Report(MarkdownDiagnostics.MissingAttribute, entry.FenceSpan, "An entry of the summary box", "key");
        var label = entry.Line("label");
        if (label.IsEmpty)
            label = [new Text(entry.FenceSpan, entry.Scope.Rules.Strings["summary-" + key])];
        if (!entry.Block.IsClosed)
            entry.Scope.Diagnostics.Report(MarkdownDiagnostics.UnclosedDiv, entry.FenceSpan, "entry");
        var content = entry.Content(entry.Plain);
        entry.Attributes.ReportRest("an entry of the summary box", entry.Scope.Diagnostics);
        return new SummaryEntry(key, label, content);
    }
}
