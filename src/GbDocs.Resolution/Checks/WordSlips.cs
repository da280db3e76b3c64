namespace GbDocs.Resolution.Checks;

/// <summary>Slips that single words show.</summary>
internal static class WordSlips
{
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
