using System.Collections.Immutable;
using GbDocs.Model.Papers;
using GbDocs.Model.Sources;

namespace GbDocs.Reading.Conversion;

/// <summary>Finds addresses and abbreviations in plain text.</summary>
internal sealed class TextSplitter(PaperScope scope, Text text, ImmutableArray<Inline>.Builder result)
{
    private const string TrailingPunctuation = ".,;:!?'\"”’»)]";

    private readonly string value = text.Value;

    /// <summary>Adds the text's parts to the result.</summary>
    public void Split()
    {
        var from = 0;
        while (FindAddress(from) is { } address)
        {
            SplitAbbreviations(from, address.Start);
            var url = value.Substring(address.Start, address.Length);
            var span = SpanOf(address.Start, address.Length);
            result.Add(new Link(span, url, [new Text(span, url)]));
            from = address.Start + address.Length;
        }
        SplitAbbreviations(from, value.Length);
    }

    private void SplitAbbreviations(int from, int end)
    {
        while (scope.Abbreviations.Find(value.AsSpan(0, end), from) is { } found)
        {
            AddText(from, found.Start);
            var span = SpanOf(found.Start, found.Short.Length);
            result.Add(new Abbreviation(span, scope.Names.Derive("abbr", found.Short), found.Short));
            from = found.Start + found.Short.Length;
        }
        AddText(from, end);
    }

    private (int Start, int Length)? FindAddress(int from)
    {
        while (value.IndexOf("http", from, StringComparison.Ordinal) is var start and >= 0)
        {
            var rest = value.AsSpan(start);
            var scheme = rest.StartsWith("http://") ? 7 : rest.StartsWith("https://") ? 8 : 0;
            var length = scheme == 0 ? 0 : AddressLength(rest);
            if (length > scheme && (start == 0 || !char.IsLetterOrDigit(value[start - 1])))
                return (start, length);
            from = start + 4;
        }
        return null;
    }

    // A full stop, comma or closing bracket after an address belongs to the sentence, unless the bracket was opened in the address.
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not ('<' or '>' or '“' or '«'))
            length++;
        while (length > 0 && TrailingPunctuation.Contains(text[length - 1]))
        {
            var isOwnBracket = text[length - 1] == ')' && text[..length].Count('(') >= text[..length].Count(')');
            if (isOwnBracket)
                break;
            length--;
        }
        return length;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            result.Add(new Text(SpanOf(start, end - start), value[start..end]));
    }

    // Where escapes or wrapped lines make text and source differ in length, the whole text's place stands for its parts.
    private SourceSpan SpanOf(int start, int length) =>
        text.Span.Length == value.Length ? new SourceSpan(text.Span.Source, text.Span.Start + start, length) : text.Span;
}
