using System.Globalization;

namespace GbDocs.Layout.Text.Hyphenation;

/// <summary>Where the words of a language may be divided (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).</summary>
internal sealed class HyphenationPatterns
{
    private const int ShortestWord = 5;

    private readonly Dictionary<string, byte[]> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly Dictionary<string, int[]> exceptions = new(StringComparer.Ordinal);
    private int longest;
    private int leastBefore;
    private int leastAfter;

    private HyphenationPatterns() => known = patterns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a pattern file: comments, minima, patterns, exceptions.</summary>
    public static HyphenationPatterns Read(TextReader reader)
    {
        var read = new HyphenationPatterns();
        var isException = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#' || line == "patterns")
                continue;
            if (line.StartsWith("minima ", StringComparison.Ordinal))
                read.SetMinima(line.Split(' '));
            else if (line == "exceptions")
                isException = true;
            else if (isException)
                read.AddException(line);
            else
                read.AddPattern(line);
        }
        return read;
    }

    /// <summary>The places in a word, in order; none in short words.</summary>
    /// <param name="word">Letters and apostrophes, capitals or not.</param>
    public int[] PlacesIn(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord)
            return [];
        var small = string.Concat(".", word.ToString().ToLowerInvariant().Replace('’', '\''), ".");
        if (exceptions.TryGetValue(small, out var places))
            return places;
        var values = ValuesOf(small);
        var found = new List<int>();
        for (var i = leastBefore; i <= word.Length - leastAfter; i++)
        {
            if (values[i + 1] % 2 == 1) // the word begins after the point
                found.Add(i);
        }
        return [.. found];
    }

    // The greatest value of all patterns that match, before each character.
    private byte[] ValuesOf(string dotted)
    {
        var values = new byte[dotted.Length + 1];
        for (var start = 0; start < dotted.Length; start++)
        {
            for (var length = 1; length <= longest && start + length <= dotted.Length; length++)
            {
                if (!known.TryGetValue(dotted.AsSpan(start, length), out var pattern))
                    continue;
                for (var i = 0; i < pattern.Length; i++)
                    values[start + i] = Math.Max(values[start + i], pattern[i]);
            }
        }
        return values;
    }

    private void SetMinima(string[] fields)
    {
        leastBefore = int.Parse(fields[1], CultureInfo.InvariantCulture);
        leastAfter = int.Parse(fields[2], CultureInfo.InvariantCulture);
    }

    // In "a1b2c" the values 0, 1, 2, 0 stand before a, b, c and at the end.
    private void AddPattern(string line)
    {
        var letters = string.Concat(line.Where(c => !char.IsAsciiDigit(c)));
        var values = new byte[letters.Length + 1];
        var at = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
                values[at] = (byte)(c - '0');
            else
                at++;
        }
        patterns[letters] = values;
        longest = Math.Max(longest, letters.Length);
    }

    private void AddException(string line)
    {
        var places = new List<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '-')
                places.Add(i - places.Count);
        }
        exceptions[$".{line.Replace("-", string.Empty, StringComparison.Ordinal)}."] = [.. places];
    }
}
