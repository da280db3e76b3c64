namespace GbDocs.Rendering.Docx.Checking;

/// <summary>Bookmarks: names of at most 40 characters, each once whatever the case, each begun and ended once.</summary>
internal static class BookmarkRules
{
    private const int Longest = 40;

    public static IEnumerable<string> Check(WordFile file)
    {
        var starts = file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "bookmarkStart")).ToArray();
        var ends = file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "bookmarkEnd")).Select(e => WordFile.Value(e, "id")).ToArray();
        foreach (var name in starts.Select(s => WordFile.Value(s, "name") ?? string.Empty).GroupBy(n => n, StringComparer.OrdinalIgnoreCase))
        {
            if (name.Count() > 1)
                yield return $"The bookmark “{name.Key}” is there twice.";
            if (name.Key.Length is 0 or > Longest || !name.Key.All(c => char.IsLetterOrDigit(c) || c == '_') || char.IsDigit(name.Key[0]))
                yield return $"“{name.Key}” is no name for a bookmark.";
        }
        var begun = starts.Select(s => WordFile.Value(s, "id")).ToArray();
        foreach (var id in begun.GroupBy(i => i).Where(g => g.Count() > 1))
            yield return $"Two bookmarks have the id {id.Key}.";
        // Each id begins and ends once where both lists hold the same ids as often.
        foreach (var id in begun.Except(ends).Concat(ends.Except(begun)).Concat(ends.GroupBy(e => e).Where(g => g.Count() > 1).Select(g => g.Key)))
            yield return $"The bookmark with the id {id} does not begin and end once.";
    }
}
