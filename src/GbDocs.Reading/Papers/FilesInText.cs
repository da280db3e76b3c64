namespace GbDocs.Reading.Papers;

/// <summary>Finds the files that a drafter's text names: <c>include "chapter-1.md"</c>, <c>src=rows.yaml</c>, <c>src="v1.csv"</c>.</summary>
internal static class FilesInText
{
    private static readonly string[] Keywords = ["include", "src="];

    /// <summary>Each path with its place in the text, in the order of the text.</summary>
    public static IEnumerable<(int Start, string Path)> Of(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Keywords.FirstOrDefault(k => IsAt(text, at, k)) is not { } keyword)
                continue;
            var start = at + keyword.Length;
            while (start < text.Length && text[start] == ' ')
                start++;
            var quote = start < text.Length && text[start] is '"' or '\'' ? text[start] : '\0';
            // A part's name stands in quotation marks; the value of src may do without.
            if (quote == '\0' && keyword == Keywords[0])
                continue;
            start += quote == '\0' ? 0 : 1;
            var end = text.AsSpan(start).IndexOfAny(quote == '\0' ? " }\r\n" : $"{quote}\r\n");
            if (end > 0)
                yield return (start, text[start..(start + end)]);
        }
    }

    private static bool IsAt(string text, int at, string keyword) =>
        string.CompareOrdinal(text, at, keyword, 0, keyword.Length) == 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
}
