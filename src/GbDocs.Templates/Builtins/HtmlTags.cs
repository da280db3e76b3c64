namespace GbDocs.Templates.Builtins;

/// <summary>
/// Where tags end. What was once looked for in vain is not looked for again, so that the work is linear in the text.
/// </summary>
internal sealed class HtmlTags(string text)
{
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    /// <summary>The end of what begins with a <c>&lt;</c>: a script, a style or a comment as a whole, or else a tag; -1 where it has none.</summary>
    public int EndOf(int open)
    {
        foreach (var (head, tail) in new[] { ("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->") })
        {
            if (string.Compare(text, open, head, 0, head.Length, StringComparison.OrdinalIgnoreCase) == 0 && Find(tail, open) is >= 0 and var end)
                return end;
        }
        return EndOfTag(open + 1);
    }

    /// <summary>A <c>&gt;</c> within the quotes of an attribute does not end a tag, unless the quotes have no end.</summary>
    private int EndOfTag(int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '>')
                return i + 1;
            if (text[i] != '=' || i + 1 >= text.Length || text[i + 1] is not ('"' or '\''))
                continue;
            var quotes = text[i + 1].ToString();
            var close = Find(quotes, i + 2);
            if (close >= 0 && text.IndexOf('>', close) >= 0)
                i = close - 1;
        }
        return -1;
    }

    private int Find(string mark, int start)
    {
        if (missing.Contains(mark))
            return -1;
        var found = text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            missing.Add(mark);
        return found < 0 ? -1 : found + mark.Length;
    }
}
