using System.Buffers;
using GbDocs.Model.Symbols;

namespace GbDocs.Resolution.Typography;

/// <summary>Words of a line, and those that no rule may touch: addresses and symbols.</summary>
internal static class Tokens
{
    private static readonly SearchValues<char> Telling = SearchValues.Create("/@");
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{\"'“‘«");

    /// <summary>Freezes addresses (<c>http://…</c>, <c>www.…</c>, <c>name@place</c>) and symbols (<c>GB.328/POL/8</c>).</summary>
    public static void Freeze(FlatLine line)
    {
        for (var from = 0; from < line.Length;)
        {
            var found = line.Characters[from..].IndexOfAny(Telling);
            if (found < 0)
                return;
            var start = StartOf(line, from + found);
            var end = EndOf(line, from + found);
            while (start < end && Openers.Contains(line[start]))
                start++;
            FreezeToken(line, start, end);
            from = end;
        }
    }

    /// <summary>The place of the first character of the word around a place; no-break spaces part words as well.</summary>
    public static int StartOf(FlatLine line, int at)
    {
        while (at > 0 && !IsSpace(line[at - 1]))
            at--;
        return at;
    }

    /// <summary>The place after the last character of the word around a place.</summary>
    public static int EndOf(FlatLine line, int at)
    {
        while (at < line.Length && !IsSpace(line[at]))
            at++;
        return at;
    }

    /// <summary>Whether a character is a space of any width.</summary>
    public static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\n' or '\t';

    private static void FreezeToken(FlatLine line, int start, int end)
    {
        var token = line.Characters[start..end];
        var isAddress = token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.Ordinal) || token.Contains('@');
        var length = isAddress ? token.Length : SymbolParser.LengthAtStart(token);
        line.Freeze(start, length);
    }
}
