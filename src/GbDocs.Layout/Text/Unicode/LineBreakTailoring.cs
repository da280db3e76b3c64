using System.Buffers;
using GbDocs.Model.Symbols;

namespace GbDocs.Layout.Text.Unicode;

/// <summary>
/// What papers need besides UAX #14 (its section 8 allows it): references and ranges of figures stay whole – <c>GB.326</c>, <c>GB.328/POL/8</c>, <c>5(a)(iv)</c>,
/// <c>2018–19</c> – and web and mail addresses may be broken after their punctuation, without a hyphen.
/// </summary>
internal static class LineBreakTailoring
{
    private static readonly SearchValues<string> AddressMarks = SearchValues.Create(["://", "www.", "@"], StringComparison.OrdinalIgnoreCase);

    public static void Apply(ReadOnlySpan<char> text, Span<LineBreakKind> kinds)
    {
        KeepReferencesWhole(text, kinds);
        if (text.Contains('/'))
            KeepSymbolsWhole(text, kinds);
        if (text.ContainsAny(AddressMarks))
            OpenAddresses(text, kinds);
    }

    private static void KeepReferencesWhole(ReadOnlySpan<char> text, Span<LineBreakKind> kinds)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (kinds[i] != LineBreakKind.Allowed)
                continue;
            var isPointBeforeDigit = text[i - 1] is '.' or ',' && char.IsAsciiDigit(text[i]);
            var isInRange = i > 1 && text[i - 1] == '–' && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i - 2]);
            if (isPointBeforeDigit || isInRange || (text[i - 1] == ')' && text[i] == '('))
                kinds[i] = LineBreakKind.Prohibited;
        }
    }

    private static void KeepSymbolsWhole(ReadOnlySpan<char> text, Span<LineBreakKind> kinds)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])) || !HasStroke(text[i..]))
                continue;
            var length = SymbolParser.LengthAtStart(text[i..]);
            if (length > 1)
                kinds.Slice(i + 1, length - 1).Replace(LineBreakKind.Allowed, LineBreakKind.Prohibited);
            i += Math.Max(0, length - 1);
        }
    }

    private static bool HasStroke(ReadOnlySpan<char> text) => text.IndexOfAny('/', ' ', '\u00A0') is var at && at > 0 && text[at] == '/';

    private static void OpenAddresses(ReadOnlySpan<char> text, Span<LineBreakKind> kinds)
    {
        for (var start = 0; start < text.Length;)
        {
            var rest = text[start..].IndexOfAny(' ', '\u00A0', '\n');
            var end = rest < 0 ? text.Length : start + rest;
            if (text[start..end].ContainsAny(AddressMarks))
                OpenAddress(text[start..end], kinds[start..]);
            start = end + 1;
        }
    }

    // After a mark and before a letter or digit, with two characters at least on either side, and not within "https://".
    private static void OpenAddress(ReadOnlySpan<char> word, Span<LineBreakKind> kinds)
    {
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        for (var i = 1; i < word.Length; i++)
        {
            var mayBreak = i >= 2 && i <= word.Length - 2 && i >= scheme + 3
                && (word[i - 1] is '/' or '?' or '&' or '.' or '=' or '-' or '_' or '#' or '%' or '@' or ':' or '~' or '+')
                && char.IsLetterOrDigit(word[i]);
            if (kinds[i] != LineBreakKind.Mandatory)
                kinds[i] = mayBreak ? LineBreakKind.Allowed : LineBreakKind.Prohibited;
        }
    }
}
