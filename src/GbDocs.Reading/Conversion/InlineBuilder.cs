using System.Collections.Immutable;
using System.Text;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Gathers inlines: joins neighbouring texts, finds bare addresses and abbreviations in them.</summary>
internal sealed class InlineBuilder(PaperScope scope)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder words = new();
    private SourceSpan wordsSpan;

    public void Add(Inline inline)
    {
        // A forced break ends its line: blanks and the line end around it are not text.
        Flush(trimEnd: inline is LineBreak);
        inlines.Add(inline);
    }

    public void AddRange(ImmutableArray<Inline> more)
    {
        foreach (var inline in more)
        {
            if (inline is Text text)
                AddText(text.Value, text.Span);
            else
                Add(inline);
        }
    }

    public void AddText(string value, SourceSpan span)
    {
        if (words.Length == 0 && inlines.Count > 0 && inlines[^1] is LineBreak)
            (value, span) = WithoutLeadingBlanks(value, span);
        if (value.Length == 0)
            return;
        if (words.Length > 0 && !ReferenceEquals(wordsSpan.Source, span.Source))
            Flush(trimEnd: false);
        wordsSpan = words.Length == 0 ? span : wordsSpan.Through(span);
        words.Append(value);
    }

    /// <summary>Takes blanks and forced breaks off the end of the line.</summary>
    public void TrimEnd()
    {
        Flush(trimEnd: true);
        while (inlines.Count > 0 && inlines[^1] is LineBreak)
            inlines.RemoveAt(inlines.Count - 1);
    }

    /// <summary>The inlines.</summary>
    public ImmutableArray<Inline> ToImmutable()
    {
        Flush(trimEnd: false);
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

    private void Flush(bool trimEnd)
    {
        var value = words.ToString();
        words.Clear();
        var kept = trimEnd ? value.TrimEnd(' ', '\t', '\n', '\r') : value;
        var isVerbatim = wordsSpan.Length == value.Length;
        if (kept.Length > 0)
            inlines.Add(new Text(isVerbatim ? wordsSpan with { Length = kept.Length } : wordsSpan, kept));
    }

    private static (string Value, SourceSpan Span) WithoutLeadingBlanks(string value, SourceSpan span)
    {
        var kept = value.TrimStart(' ');
        var cut = value.Length - kept.Length;
        var isVerbatim = span.Length == value.Length;
        return (kept, isVerbatim ? new SourceSpan(span.Source, span.Start + cut, span.Length - cut) : span);
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
