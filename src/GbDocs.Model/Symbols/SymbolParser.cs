using System.Collections.Immutable;
using System.Globalization;

namespace GbDocs.Model.Symbols;

/// <summary>
/// Reads document symbols: those of the Governing Body (<c>GB.326/WP/GBC/1(Rev.)</c>), of the United Nations (<c>A/C.3/57/L.4/Rev.1</c>)
/// and of meetings (<c>TMMFLM/2005/1</c>). Small letters and a space before a suffix are read and put right.
/// </summary>
public static class SymbolParser
{
    private static readonly ImmutableArray<string> SuffixWords = ["Rev.", "Add.", "Corr.", "Amend."];
    private static readonly ImmutableArray<string> Words = ["Addendum", "Decision", "Summary", .. SuffixWords.Select(w => w[..^1])];

    /// <summary>Reads a text that is a symbol and nothing else; null where it is not.</summary>
    public static DocumentSymbol? Parse(string text)
    {
        var reader = new SymbolReader(text.Trim());
        return reader.TryRead(out var symbol) && reader.IsAtEnd ? symbol : null;
    }

    /// <summary>The length of the symbol that a text begins with, exactly as symbols are printed; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterUpper(text[0]))
            return 0;
        var reader = new SymbolReader(text[..Math.Min(text.Length, 80)].ToString());
        return reader.TryRead(out var symbol) && text.StartsWith(symbol.Text, StringComparison.Ordinal) ? symbol.Text.Length : 0;
    }

    /// <summary>A word of a symbol as it is printed: "Rev", "Addendum", else capitals.</summary>
    internal static string WordOf(string letters) =>
        Words.FirstOrDefault(w => w.Equals(letters, StringComparison.OrdinalIgnoreCase)) ?? letters.ToUpperInvariant();

    /// <summary>A suffix as it is printed ("Rev.1", "&amp; Corr."); null where the text in the brackets is none.</summary>
    internal static string? SuffixOf(string inBrackets)
    {
        var text = inBrackets.Replace(" ", string.Empty, StringComparison.Ordinal);
        var start = text.StartsWith('&') ? "& " : string.Empty;
        var rest = start.Length > 0 ? text[1..] : text;
        var digits = rest.Length - rest.AsSpan().TrimEnd("0123456789").Length;
        var letters = rest[..(rest.Length - digits)].TrimEnd('.');
        var word = SuffixWords.FirstOrDefault(w => w.AsSpan(..^1).Equals(letters, StringComparison.OrdinalIgnoreCase));
        return word is null ? null : start + word + rest[(rest.Length - digits)..];
    }

    /// <summary>The session in the first part of a symbol: 328 of "GB.328"; 0 where it names none.</summary>
    internal static int SessionOf(string part) =>
        part.StartsWith("GB.", StringComparison.Ordinal) && int.TryParse(part.AsSpan(3).TrimEnd("bister"), NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            ? session
            : 0;
}
