using System.Text;

namespace GbDocs.Templates.Builtins;

/// <summary><c>html</c>.</summary>
internal static class HtmlBuiltins
{
    // The pieces before and in place of a match, with their origins.
    private const int ItemsOfReplacement = 8;

    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("strip", "text", Strip),
        Define.Function("escape", "text", call => Replaced(call, EntityOf)),
        Define.Function("newline_to_br", "text", NewLineToBreak),
        Define.Function("url_encode", "text", call => Replaced(call, c => IsUnreserved(c) ? null : Percent(c))),
        Define.Function("url_escape", "text", call => Replaced(call, c => IsUnreserved(c) || IsReserved(c) ? null : Percent(c))),
    ];

    /// <summary>The text without tags, comments, scripts and styles; what only looks like the beginning of a tag stays.</summary>
    private static TextValue Strip(FunctionCall call)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length * 4L);
        var tags = new HtmlTags(text.Content);
        var builder = call.NewText();
        var start = 0;
        for (var open = text.Content.IndexOf('<'); open >= 0; open = text.Content.IndexOf('<', Math.Max(start, open + 1)))
        {
            var end = tags.EndOf(open);
            if (end < 0)
                continue;
            call.Budget.ChargeItems(ItemsOfReplacement);
            builder.Append(text.Slice(start, open - start), call.Span);
            start = end;
        }
        builder.Append(text.Slice(start, text.Content.Length - start), call.Span);
        return builder.ToValue();
    }

    private static TextValue NewLineToBreak(FunctionCall call)
    {
        var text = call.Text(0);
        var builder = call.NewText();
        var start = 0;
        for (var i = text.Content.IndexOfAny(['\r', '\n']); i >= 0; i = text.Content.IndexOfAny(['\r', '\n'], start))
        {
            var length = text.Content[i] == '\r' && i + 1 < text.Content.Length && text.Content[i + 1] == '\n' ? 2 : 1;
            call.Budget.ChargeItems(ItemsOfReplacement);
            builder.Append(text.Slice(start, i - start), call.Span);
            builder.Append("<br />", call.Span);
            builder.Append(text.Slice(i, length), call.Span);
            start = i + length;
        }
        builder.Append(text.Slice(start, text.Content.Length - start), call.Span);
        return builder.ToValue();
    }

    /// <summary>The text with some characters replaced; the replacement has the origin of its character.</summary>
    private static TextValue Replaced(FunctionCall call, Func<Rune, string?> replace)
    {
        var text = call.Text(0);
        var builder = call.NewText();
        var kept = 0;
        var offset = 0;
        foreach (var rune in text.Content.EnumerateRunes())
        {
            if (replace(rune) is { } replacement)
            {
                call.Budget.ChargeItems(ItemsOfReplacement);
                builder.Append(text.Slice(kept, offset - kept), call.Span);
                var origin = text.Slice(offset, rune.Utf16SequenceLength).Origin;
                builder.Append(replacement, origin.IsNone ? call.Span : origin);
                kept = offset + rune.Utf16SequenceLength;
            }
            offset += rune.Utf16SequenceLength;
        }
        if (kept == 0)
            return text;
        builder.Append(text.Slice(kept, text.Content.Length - kept), call.Span);
        return builder.ToValue();
    }

    private static string? EntityOf(Rune rune) => rune.Value switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    // RFC 3986, 2.3.
    private static bool IsUnreserved(Rune rune) =>
        rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '.' or '_' or '~');

    // RFC 3986, 2.2.
    private static bool IsReserved(Rune rune) => rune.IsAscii && ":/?#[]@!$&'()*+,;=".Contains((char)rune.Value, StringComparison.Ordinal);

    private static string Percent(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = rune.EncodeToUtf8(bytes);
        var result = new StringBuilder();
        foreach (var unit in bytes[..length])
            result.Append('%').Append(Convert.ToHexString([unit]));
        return result.ToString();
    }
}
