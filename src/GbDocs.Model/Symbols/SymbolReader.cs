using System.Collections.Immutable;
using System.Text;

namespace GbDocs.Model.Symbols;

/// <summary>A cursor over a text that may begin with a symbol.</summary>
internal sealed class SymbolReader(string text)
{
    // Bodies of the United Nations whose documents are numbered so (UN: "Symbols of documents").
    private static readonly ImmutableArray<string> Bodies = ["A", "S", "E", "ST", "T"];
    private readonly StringBuilder printed = new();
    private readonly ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder suffixes = ImmutableArray.CreateBuilder<string>();
    private int at;

    /// <summary>Whether the whole text was read.</summary>
    public bool IsAtEnd => at == text.Length;

    /// <summary>Reads the longest symbol.</summary>
    public bool TryRead(out DocumentSymbol symbol)
    {
        ReadPart();
        ReadSuffixes();
        while (at + 1 < text.Length && text[at] == '/' && char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            at++;
            printed.Append('/');
            ReadPart();
            ReadSuffixes();
        }
        symbol = new DocumentSymbol(printed.ToString(), parts.ToImmutable(), suffixes.ToImmutable()) { Session = SymbolParser.SessionOf(parts[0]) };
        return IsSymbol(symbol);
    }

    private static bool IsSymbol(DocumentSymbol symbol)
    {
        if (symbol.Parts.Length < 2)
            return false;
        var numbers = symbol.Parts.Count(p => p.Length > 0 && char.IsAsciiDigit(p[^1]));
        return symbol.Session > 0
            || (Bodies.Contains(symbol.Parts[0]) && numbers > 0)
            || (symbol.Parts[0].Length > 2 && symbol.Parts[0].All(char.IsAsciiLetterUpper) && symbol.Parts.Length > 2 && numbers > 1);
    }

    // "GB.338bis", "C.3", "INS", "12", "79-275".
    private void ReadPart()
    {
        var letters = Take(char.IsAsciiLetter);
        var part = new StringBuilder(SymbolParser.WordOf(letters));
        if (letters.Length > 0 && at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
            part.Append(text[at++]);
        part.Append(Take(char.IsAsciiDigit));
        foreach (var ordinal in (ReadOnlySpan<string>)["bis", "ter"])
        {
            if (part.Length > 0 && char.IsAsciiDigit(part[^1]) && text.AsSpan(at).TrimStart(' ').StartsWith(ordinal, StringComparison.Ordinal))
            {
                at = text.IndexOf(ordinal, at, StringComparison.Ordinal) + ordinal.Length;
                part.Append(ordinal);
            }
        }
        printed.Append(part);
        parts.Add(part.ToString());
    }

    private void ReadSuffixes()
    {
        while (TrySuffix(out var suffix, out var end))
        {
            at = end;
            suffixes.Add(suffix);
            printed.Append('(').Append(suffix).Append(')');
        }
    }

    private bool TrySuffix(out string suffix, out int end)
    {
        (suffix, end) = (string.Empty, at);
        var open = at;
        while (open < text.Length && text[open] is ' ' or '\u00A0')
            open++;
        var close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open) : -1;
        if (close < 0 || SymbolParser.SuffixOf(text[(open + 1)..close]) is not { } found)
            return false;
        (suffix, end) = (found, close + 1);
        return true;
    }

    private string Take(Func<char, bool> isWanted)
    {
        var start = at;
        while (at < text.Length && isWanted(text[at]))
            at++;
        return text[start..at];
    }
}
