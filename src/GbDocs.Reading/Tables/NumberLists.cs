using System.Collections.Immutable;

namespace GbDocs.Reading.Tables;

/// <summary>Lists of row or column numbers: <c>5 9-11</c>.</summary>
internal static class NumberLists
{
    private const int Greatest = 100_000;

    /// <summary>The numbers, each once, rising; null for another form.</summary>
    public static ImmutableArray<int>? Read(string text)
    {
        var numbers = new SortedSet<int>();
        foreach (var part in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length > 2 || !TryNumber(ends[0], out var first) || !TryNumber(ends[^1], out var last) || last < first)
                return null;
            for (var n = first; n <= last; n++)
                numbers.Add(n);
        }
        return numbers.Count == 0 ? null : [.. numbers];
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Greatest;
}
