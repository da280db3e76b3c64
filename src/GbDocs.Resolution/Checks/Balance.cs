namespace GbDocs.Resolution.Checks;

/// <summary>Brackets and quotes that have no partner.</summary>
internal static class Balance
{
    /// <summary>The first bracket without partner; null where all have one. "(a)" has; "a)" at the start of a line or after a separator is a mark.</summary>
    public static string? Brackets(string words)
    {
        var open = new Stack<char>();
        for (var i = 0; i < words.Length; i++)
        {
            switch (words[i])
            {
                case '(' or '[' or '{': open.Push(words[i]); break;
                case ')' or ']' or '}' when open.TryPeek(out var last) && Partner(last) == words[i]: open.Pop(); break;
                case ')' when IsItemMark(words, i): break;
                case ')' or ']' or '}': return words[i].ToString();
            }
        }
        return open.TryPop(out var left) ? left.ToString() : null;
    }

    /// <summary>The first quotation mark without partner; null where all have one.</summary>
    public static string? Quotes(string words)
    {
        var depth = (Double: 0, Angle: 0);
        foreach (var character in words)
        {
            switch (character)
            {
                case '“': depth.Double++; break;
                case '”' when depth.Double-- == 0: return "”";
                case '«': depth.Angle++; break;
                case '»' when depth.Angle-- == 0: return "»";
            }
        }
        return depth.Double > 0 ? "“" : depth.Angle > 0 ? "«" : null;
    }

    private static char Partner(char open) => open switch { '(' => ')', '[' => ']', _ => '}' };

    // "a)", "12)", "iv)".
    private static bool IsItemMark(string words, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetterOrDigit(words[start - 1]))
            start--;
        var mark = words.AsSpan(start..at);
        var isMark = mark.Length == 1 || (mark.Length is 2 or 3 && (mark.TrimStart("0123456789").IsEmpty || mark.TrimStart("ivx").IsEmpty));
        return isMark && (start == 0 || words[start - 1] is ' ' or '\u00A0');
    }
}
