using System.Collections.Immutable;

namespace GbDocs.Resolution.Checks;

/// <summary>Slips that single words show.</summary>
internal static class WordSlips
{
    private static readonly ImmutableArray<string> Joining = ["and", "or", "to", "et", "ou", "y", "o"];

    private static readonly ImmutableArray<string> VagueWords =
        ["as stated above", "as mentioned above", "as noted above", "as described above", "mentioned above", "see above", "see below", "as described below", "the following section", "the preceding section"];

    /// <summary>The first word that stands twice in a row; null for none. Numbers, and words of which two may follow each other, do not count.</summary>
    public static string? Doubled(string words)
    {
        var before = (Start: 0, Length: 0);
        for (var i = 0; i < words.Length;)
        {
            var start = i;
            while (i < words.Length && (char.IsLetter(words[i]) || words[i] is '’' or '-'))
                i++;
            var length = i - start;
            if (length > 1 && length == before.Length && IsSame(words, before.Start, start, length))
                return words.Substring(start, length);
            // Only a single space between the two makes them neighbours.
            var isFollowed = length > 0 && i < words.Length && words[i] is ' ' or '\u00A0';
            before = isFollowed ? (start, length) : (0, 0);
            i = Math.Max(i + (i < words.Length ? 1 : 0), start + 1);
        }
        return null;
    }

    /// <summary>A word with a hyphen left from the end of a line, "employ- ment"; null for none. "Micro- and small enterprises" is meant.</summary>
    public static string? Parted(string words)
    {
        for (var at = words.IndexOf("- ", StringComparison.Ordinal); at >= 0; at = words.IndexOf("- ", at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && char.IsLetter(words[start - 1]))
                start--;
            var end = at + 2;
            while (end < words.Length && char.IsLetter(words[end]))
                end++;
            var isParted = at - start > 1 && end - at > 3 && char.IsLower(words[at + 2]) && !Joining.Contains(words[(at + 2)..end]);
            if (isParted)
                return words[start..end];
        }
        return null;
    }

    /// <summary>Words that point somewhere without saying where; null for none. "See above, box II.3" says it, and so do "the following sections".</summary>
    public static string? Vague(string words) => VagueWords.FirstOrDefault(w => IsVagueIn(words, w));

    private static bool IsVagueIn(string words, string vague)
    {
        var at = words.IndexOf(vague, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && words.AsSpan(at + vague.Length) is var rest && !rest.StartsWith(", ") && (rest.IsEmpty || !char.IsLetter(rest[0]));
    }

    /// <summary>Whether words stand in others, as whole words and with their capitals.</summary>
    public static bool HasWord(string words, string wanted)
    {
        for (var at = words.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = words.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end])))
                return true;
        }
        return false;
    }

    /// <summary>Whether a number with the sign % stands in the words.</summary>
    public static bool HasPercentSign(string words)
    {
        var at = words.IndexOf('%', StringComparison.Ordinal);
        return at > 0 && char.IsAsciiDigit(words[..at].TrimEnd()[^1]);
    }

    // "had had", "that that" and names such as "Baden Baden" may be meant.
    private static bool IsSame(string words, int first, int second, int length) =>
        string.Compare(words, first, words, second, length, StringComparison.OrdinalIgnoreCase) == 0
        && !(char.IsUpper(words[first]) && char.IsUpper(words[second]))
        && words.Substring(second, length) is not ("had" or "that" or "nous" or "vous");
}
