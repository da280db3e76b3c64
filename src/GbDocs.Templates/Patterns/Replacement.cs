namespace GbDocs.Templates.Patterns;

/// <summary>The text that replaces a match: <c>$1</c>, <c>${name}</c>, <c>$&amp;</c>, <c>$`</c>, <c>$'</c>, <c>$+</c>, <c>$_</c> and <c>$$</c> are filled in.</summary>
internal static class Replacement
{
    /// <summary>The pieces in order: a stretch of the replacement, or a stretch of the text where <c>IsOfText</c>.</summary>
    public static IEnumerable<(bool IsOfText, int Start, int Length)> Pieces(string replacement, Pattern pattern, PatternMatch match, int textLength)
    {
        var start = 0;
        for (var i = replacement.IndexOf('$'); i >= 0 && i + 1 < replacement.Length; i = replacement.IndexOf('$', Math.Max(start, i + 1)))
        {
            if (replacement[i + 1] == '$')
            {
                yield return (false, start, i + 1 - start);
                start = i + 2;
            }
            else if (Reference(replacement, i, pattern, match, textLength) is { } reference)
            {
                yield return (false, start, i - start);
                yield return (true, reference.Start, reference.Length);
                start = i + reference.Width;
            }
        }
        yield return (false, start, replacement.Length - start);
    }

    /// <summary>What stands at a dollar: a stretch of the text and how much of the replacement says it; null where it stands for itself.</summary>
    private static (int Start, int Length, int Width)? Reference(string replacement, int at, Pattern pattern, PatternMatch match, int textLength)
    {
        switch (replacement[at + 1])
        {
            case '&':
                return (match.Start, match.Length, 2);
            case '`':
                return (0, match.Start, 2);
            case '\'':
                return (match.End, textLength - match.End, 2);
            case '_':
                return (0, textLength, 2);
            case '+':
                return OfGroup(match.Groups.Length - 1, match, 2);
        }
        var (name, width) = NameAt(replacement, at);
        return Pattern.IndexOf(pattern.Groups, name) is { } group ? OfGroup(group, match, width) : null;
    }

    private static (string Name, int Width) NameAt(string replacement, int at)
    {
        if (replacement[at + 1] == '{')
        {
            var close = replacement.IndexOf('}', at);
            return close < 0 ? (string.Empty, 0) : (replacement[(at + 2)..close], close + 1 - at);
        }
        var end = at + 1;
        while (end < replacement.Length && char.IsAsciiDigit(replacement[end]))
            end++;
        return (replacement[(at + 1)..end], end - at);
    }

    private static (int Start, int Length, int Width) OfGroup(int group, PatternMatch match, int width) =>
        match.Groups[group] is { Start: >= 0 } found ? (found.Start, found.Length, width) : (0, 0, width);
}
