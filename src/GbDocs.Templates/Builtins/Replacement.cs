using System.Text.RegularExpressions;

namespace GbDocs.Templates.Builtins;

/// <summary>
/// The text that replaces a match: <c>$1</c>, <c>${name}</c>, <c>$&amp;</c>, <c>$`</c>, <c>$'</c>, <c>$+</c>, <c>$_</c> and <c>$$</c> are
/// filled in as <see cref="Match.Result"/> does, but told as places, so that characters keep their origin.
/// </summary>
internal static class Replacement
{
    /// <summary>The pieces in order: a stretch of the replacement, or a stretch of the text where <c>IsOfText</c>.</summary>
    public static IEnumerable<(bool IsOfText, int Start, int Length)> Pieces(string replacement, Match match, int textLength)
    {
        var start = 0;
        for (var i = replacement.IndexOf('$'); i >= 0 && i + 1 < replacement.Length; i = replacement.IndexOf('$', Math.Max(start, i + 1)))
        {
            if (replacement[i + 1] == '$')
            {
                yield return (false, start, i + 1 - start);
                start = i + 2;
            }
            else if (Reference(replacement, i, match, textLength) is { } reference)
            {
                yield return (false, start, i - start);
                yield return (true, reference.Start, reference.Length);
                start = i + reference.Width;
            }
        }
        yield return (false, start, replacement.Length - start);
    }

    /// <summary>What stands at a dollar: a stretch of the text and how much of the replacement says it; null where it stands for itself.</summary>
    private static (int Start, int Length, int Width)? Reference(string replacement, int at, Match match, int textLength)
    {
        var end = match.Index + match.Length;
        switch (replacement[at + 1])
        {
            case '&':
                return (match.Index, match.Length, 2);
            case '`':
                return (0, match.Index, 2);
            case '\'':
                return (end, textLength - end, 2);
            case '_':
                return (0, textLength, 2);
            case '+':
                return OfGroup(match.Groups[^1], 2);
        }
        var (name, width) = NameAt(replacement, at);
        return match.Groups.TryGetValue(name, out var group) ? OfGroup(group, width) : null;
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

    private static (int Start, int Length, int Width) OfGroup(Group group, int width) =>
        group.Success ? (group.Index, group.Length, width) : (0, 0, width);
}
