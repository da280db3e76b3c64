using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Gathers inlines: joins neighbouring texts, finds bare addresses and abbreviations in them.</summary>
internal sealed class InlineBuilder(PaperScope scope)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

    public void Add(Inline inline) => inlines.Add(inline);

    public void AddRange(ImmutableArray<Inline> more) => inlines.AddRange(more);

    public void AddText(string value, SourceSpan span)
    {
        if (value.Length == 0)
            return;
        if (inlines.Count > 0 && inlines[^1] is Text before && ReferenceEquals(before.Span.Source, span.Source))
            inlines[^1] = new Text(before.Span.Through(span), before.Value + value);
        else
            inlines.Add(new Text(span, value));
    }

    /// <summary>Takes blanks off the end of a line.</summary>
    public void TrimEnd()
    {
        if (inlines.Count == 0 || inlines[^1] is not Text last)
            return;
        var value = last.Value.TrimEnd(' ', '\t', '\n', '\r');
        inlines.RemoveAt(inlines.Count - 1);
        var isVerbatim = last.Span.Length == last.Value.Length;
        if (value.Length > 0)
            inlines.Add(new Text(isVerbatim ? last.Span with { Length = value.Length } : last.Span, value));
    }

    /// <summary>The inlines.</summary>
    public ImmutableArray<Inline> ToImmutable()
    {
        var result = ImmutableArray.CreateBuilder<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            if (inline is Text text)
                new TextSplitter(scope, text, result).Split();
            else
                result.Add(inline);
        }
        return result.ToImmutable();
    }
}

/// <summary>Takes blanks off the start of a line.</summary>
internal static class InlineTrimming
{
    /// <summary>The line without blanks at its start.</summary>
    public static ImmutableArray<Inline> TrimStart(this ImmutableArray<Inline> line)
    {
        if (line.IsEmpty || line[0] is not Text first)
            return line;
        var value = first.Value.TrimStart(' ');
        var cut = first.Value.Length - value.Length;
        var isVerbatim = first.Span.Length == first.Value.Length;
        var span = isVerbatim ? new SourceSpan(first.Span.Source, first.Span.Start + cut, first.Span.Length - cut) : first.Span;
        return value.Length == 0 ? line.RemoveAt(0) : line.SetItem(0, new Text(span, value));
    }
}
