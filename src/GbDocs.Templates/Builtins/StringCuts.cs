using GbDocs.Templates.Output;

namespace GbDocs.Templates.Builtins;

/// <summary><c>string</c>: cutting, splitting and replacing. Characters that are kept keep their origin.</summary>
internal static class StringCuts
{
    // The pieces before and in place of a match, with their origins.
    private const int ItemsOfReplacement = 5;

    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("strip", "text", call => Strip(call, left: true, right: true)),
        Define.Function("lstrip", "text", call => Strip(call, left: true, right: false)),
        Define.Function("rstrip", "text", call => Strip(call, left: false, right: true)),
        Define.Function("strip_newlines", "text", StripNewLines),
        Define.Function("remove", "text remove", call => Replace(call, call.Text(0), call.Text(1).Content, TextValue.Empty)),
        Define.Function("remove_first", "text remove", call => ReplaceOne(call, TextValue.Empty, isLast: false)),
        Define.Function("remove_last", "text remove", call => ReplaceOne(call, TextValue.Empty, isLast: true)),
        Define.Function("replace", "text match replace", call => Replace(call, call.Text(0), call.Text(1).Content, call.Text(2))),
        Define.Function("replace_first", "text match replace from_end?", call => ReplaceOne(call, call.Text(2), call.Has(3) && call.Truth(3))),
        Define.Function("slice", "text start length?", call => Slice(call, defaultLength: null)),
        Define.Function("slice1", "text start length?", call => Slice(call, defaultLength: 1)),
        Define.Function("split", "text match", Split),
        Define.Function("truncate", "text length ellipsis?", Truncate),
        Define.Function("truncatewords", "text count ellipsis?", TruncateWords),
    ];

    private static TextValue Strip(FunctionCall call, bool left, bool right)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length);
        var start = 0;
        var end = text.Content.Length;
        while (left && start < end && char.IsWhiteSpace(text.Content[start]))
            start++;
        while (right && end > start && char.IsWhiteSpace(text.Content[end - 1]))
            end--;
        return text.Slice(start, end - start);
    }

    private static TextValue StripNewLines(FunctionCall call)
    {
        var text = Replace(call, call.Text(0), "\r", TextValue.Empty);
        return Replace(call, text, "\n", TextValue.Empty);
    }

    /// <summary>The text with each match replaced; what stands between the matches keeps its origin.</summary>
    private static TextValue Replace(FunctionCall call, TextValue text, string match, TextValue replacement)
    {
        call.Budget.ChargeText(text.Content.Length);
        var found = match.Length == 0 ? -1 : text.Content.IndexOf(match, StringComparison.Ordinal);
        if (found < 0)
            return text;
        var builder = call.NewText();
        var start = 0;
        while (found >= 0)
        {
            call.Budget.ChargeItems(ItemsOfReplacement);
            builder.Append(text.Slice(start, found - start), call.Span);
            builder.Append(replacement, call.Span);
            start = found + match.Length;
            found = text.Content.IndexOf(match, start, StringComparison.Ordinal);
        }
        builder.Append(text.Slice(start, text.Content.Length - start), call.Span);
        return builder.ToValue();
    }

    /// <summary>The text with one match replaced; unlike <see cref="Replace"/> it takes upper for lower case, as in Scriban.</summary>
    private static TextValue ReplaceOne(FunctionCall call, TextValue replacement, bool isLast)
    {
        var text = call.Text(0);
        var match = call.Text(1).Content;
        call.Budget.ChargeText(text.Content.Length);
        var found = isLast
            ? text.Content.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.Content.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        if (found < 0 || match.Length == 0)
            return text;
        var builder = call.NewText();
        builder.Append(text.Slice(0, found), call.Span);
        builder.Append(replacement, call.Span);
        builder.Append(text.Slice(found + match.Length, text.Content.Length - found - match.Length), call.Span);
        return builder.ToValue();
    }

    /// <summary>A part by its beginning and length; a negative beginning counts from the end, also beyond the text, and what lies there is left out.</summary>
    private static TextValue Slice(FunctionCall call, int? defaultLength)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length);
        long start = call.Integer(1);
        if (start < 0)
            start += text.Content.Length;
        var length = call.Has(2) ? call.Integer(2) : defaultLength ?? text.Content.Length;
        var end = Math.Clamp(start + length, 0, text.Content.Length);
        start = Math.Clamp(start, 0, end);
        return text.Slice((int)start, (int)(end - start));
    }

    /// <summary>The parts between the matches, empty ones left out; without a match to look for, the whole text.</summary>
    private static ArrayValue Split(FunctionCall call)
    {
        var text = call.Text(0);
        var match = call.Text(1).Content;
        call.Budget.ChargeText(text.Content.Length);
        var parts = new List<Value>();
        var start = 0;
        while (start < text.Content.Length)
        {
            var found = match.Length == 0 ? -1 : text.Content.IndexOf(match, start, StringComparison.Ordinal);
            var end = found < 0 ? text.Content.Length : found;
            if (end > start)
                parts.Add(text.Slice(start, end - start));
            call.Budget.ChargeItems(ItemsOfReplacement);
            start = end + Math.Max(match.Length, 1);
        }
        return new ArrayValue(parts);
    }

    /// <summary>At most so many characters, those of the ellipsis counted.</summary>
    private static TextValue Truncate(FunctionCall call)
    {
        var text = call.Text(0);
        var length = call.Integer(1);
        call.Budget.ChargeText(text.Content.Length);
        if (text.Content.Length <= length)
            return text;
        var ellipsis = Ellipsis(call);
        return WithEllipsis(call, text.Slice(0, (int)Math.Max(0L, (long)length - ellipsis.Content.Length)), ellipsis);
    }

    /// <summary>So many words with one space between them, and the ellipsis where more would follow.</summary>
    private static TextValue TruncateWords(FunctionCall call)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length);
        var builder = call.NewText();
        var rest = NextWord(text.Content, 0);
        for (var words = call.Integer(1); words > 0 && rest.Length > 0; words--)
        {
            if (builder.Length > 0)
                builder.Append(" ", call.Span);
            call.Budget.ChargeItems(ItemsOfReplacement);
            builder.Append(text.Slice(rest.Start, rest.Length), call.Span);
            rest = NextWord(text.Content, rest.Start + rest.Length);
        }
        if (rest.Length > 0)
            builder.Append(Ellipsis(call), call.Span);
        return builder.ToValue();
    }

    private static (int Start, int Length) NextWord(string text, int from)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (start, end - start);
    }

    private static TextValue Ellipsis(FunctionCall call) => call.Has(2) ? call.Text(2) : Value.Text("...");

    private static TextValue WithEllipsis(FunctionCall call, TextValue text, TextValue ellipsis)
    {
        MappedTextBuilder builder = call.NewText();
        builder.Append(text, call.Span);
        builder.Append(ellipsis, call.Span);
        return builder.ToValue();
    }
}
