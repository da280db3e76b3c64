using System.Buffers;
using System.Collections.Frozen;

namespace GbDocs.Resolution.Typography;

/// <summary>Letters that are printed raised.</summary>
/// <param name="Start">Place of the first.</param>
/// <param name="Length">How many.</param>
internal readonly record struct Raised(int Start, int Length);

/// <summary>Letters that French raises: 1er, 328e, XXIe, no 87, nos 87 et 98 (Imprimerie nationale).</summary>
internal static class FrenchRaised
{
    private const char NoBreak = '\u00A0';
    private static readonly SearchValues<char> Marks = SearchValues.Create("ero°º");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        FrozenSet.Create(StringComparer.Ordinal, "er", "ers", "re", "res", "e", "es").GetAlternateLookup<ReadOnlySpan<char>>();

    // "nos" before a number may also be "our".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "conventions", "recommandations", "protocoles", "résultats", "objectifs", "tableaux", "lots")
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the letters of a line, in their order.</summary>
    public static void Find(FlatLine line, List<Raised> found)
    {
        for (var i = line.Next(Marks, 1); i < line.Length; i = line.Next(Marks, i + 1))
        {
            var length = !line.IsFree(i) ? 0 : line[i - 1] is 'n' ? LengthOfNumero(line, i) : LengthOfOrdinal(line, i);
            if (length == 0)
                continue;
            if (line[i - 1] is 'n')
                SetNumero(line, i, length);
            found.Add(new Raised(i, length));
            i += length - 1;
        }
    }

    private static void SetNumero(FlatLine line, int at, int length)
    {
        line.Set(at, 'o');
        line.Set(at + length, NoBreak);
    }

    private static int LengthOfNumero(FlatLine line, int at)
    {
        if (IsLetterOrDigit(line, at - 2) || line[at] is not ('o' or '°' or 'º'))
            return 0;
        var length = line[at + 1] == 's' ? 2 : 1;
        var isBeforeNumber = Tokens.IsSpace(line[at + length]) && char.IsAsciiDigit(line[at + length + 1]);
        return isBeforeNumber && (length == 1 || line[at] != 'o' || FollowsNumbered(line, at - 1)) ? length : 0;
    }

    private static bool FollowsNumbered(FlatLine line, int at) =>
        line[at - 1] == '(' || Numbered.Contains(line.Characters[Tokens.StartOf(line, Math.Max(0, at - 1))..Math.Max(0, at - 1)]);

    private static int LengthOfOrdinal(FlatLine line, int at)
    {
        var end = at;
        while (char.IsLetter(line[end]))
            end++;
        return end - at <= 3 && !IsLetterOrDigit(line, end) && Endings.Contains(line.Characters[at..end]) && FollowsNumber(line, at) ? end - at : 0;
    }

    // Figures, or a roman number: Ce, De, Le and Me are words, Ve and XXIe are not.
    private static bool FollowsNumber(FlatLine line, int at)
    {
        var start = at;
        while (char.IsAsciiDigit(line[start - 1]))
            start--;
        if (start < at)
            return !IsLetterOrDigit(line, start - 1) && line[start - 1] is not ('.' or ',' or '/' or '-');
        while (line[start - 1] is 'I' or 'V' or 'X' or 'L' or 'C')
            start--;
        return at - start > (line[at - 1] is 'I' or 'V' or 'X' ? 0 : 1) && !IsLetterOrDigit(line, start - 1);
    }

    private static bool IsLetterOrDigit(FlatLine line, int at) => char.IsLetterOrDigit(line[at]);
}
