using System.Collections.Immutable;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Reading.Diagnostics;
using GbDocs.Reading.Syntax;
using Markdig.Syntax;

namespace GbDocs.Reading.Conversion;

/// <summary>The abbreviations of a paper, and where they stand in its text.</summary>
internal sealed class Abbreviations(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, AbbreviationEntry> entries = new(StringComparer.Ordinal);
    private int longest;

    /// <summary>All of them in the order in which they were defined.</summary>
    public ImmutableArray<AbbreviationEntry> Entries => [.. entries.Values];

    /// <summary>Defines one; a second meaning is reported.</summary>
    public void Add(AbbreviationEntry entry)
    {
        if (entry.Short.Length == 0 || entry.Expansion.Length == 0)
            diagnostics.Report(MarkdownDiagnostics.EmptyAbbreviation, entry.Span, entry.Short);
        else if (!entries.TryAdd(entry.Short, entry) && entries[entry.Short].Expansion != entry.Expansion)
            diagnostics.Report(MarkdownDiagnostics.DuplicateAbbreviation, entry.Span, entry.Short, entries[entry.Short].Span.ToString());
        longest = Math.Max(longest, entry.Short.Length);
    }

    /// <summary>Takes the definitions out of a parsed text.</summary>
    public void Collect(Fragment fragment)
    {
        foreach (var definition in fragment.Document.Descendants().OfType<AbbreviationDefinition>())
            Add(new AbbreviationEntry(fragment.SpanOf(definition.Span), definition.Short, definition.Expansion));
    }

    /// <summary>The first abbreviation in a text from an offset on, as a whole word or with the s of its plural.</summary>
    public (int Start, string Short)? Find(ReadOnlySpan<char> text, int from)
    {
        if (entries.Count == 0)
            return null;
        for (var start = from; start < text.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                continue;
            if (At(text, start) is { } found)
                return (start, found);
        }
        return null;
    }

    private string? At(ReadOnlySpan<char> text, int start)
    {
        var lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest, text.Length - start); length > 0; length--)
        {
            if (EndsWord(text, start + length) && lookup.TryGetValue(text.Slice(start, length), out var entry))
                return EndsPlural(text, start + length) ? entry.Short + "s" : entry.Short;
        }
        return null;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) => IsAfterWord(text, end) || EndsPlural(text, end);

    private static bool EndsPlural(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] == 's' && IsAfterWord(text, end + 1);

    private static bool IsAfterWord(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
