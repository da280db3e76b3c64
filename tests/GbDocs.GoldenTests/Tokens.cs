using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GbDocs.GoldenTests;

/// <summary>Texts as rows of words, numbers and signs, so that spaces and line ends, which every format has its own, do not count.</summary>
internal static partial class Tokens
{
    /// <summary>The tokens of a text; in small letters, because a style may print capitals.</summary>
    public static ImmutableArray<string> Of(string text) => [.. Token().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>The tokens of several texts, one after the other.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> texts) => [.. texts.SelectMany(text => Of(text))];

    /// <summary>The first token, with those before it, that is not found in the given order; null where all are.</summary>
    public static string? FirstMissing(ImmutableArray<string> wanted, ImmutableArray<string> found)
    {
        var at = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            var next = found.IndexOf(wanted[i], at);
            if (next < 0)
                return string.Join(' ', wanted[Math.Max(0, i - 8)..(i + 1)]);
            at = next + 1;
        }
        return null;
    }

    /// <summary>The tokens that are found less often than wanted.</summary>
    public static ImmutableArray<string> Lacking(ImmutableArray<string> wanted, ImmutableArray<string> found)
    {
        var counts = found.CountBy(token => token).ToDictionary();
        return [.. wanted.CountBy(token => token).Where(want => counts.GetValueOrDefault(want.Key) < want.Value).Select(want => want.Key)];
    }

    // Marks of lists are drawn, not read, in some readers; letters and figures are what must be there.
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*|[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
