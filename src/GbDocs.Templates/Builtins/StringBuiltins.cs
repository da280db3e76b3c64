namespace GbDocs.Templates.Builtins;

/// <summary><c>string</c>: joining, testing, changing. Characters that are kept keep their origin.</summary>
internal static class StringBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("append", "text with", call => Join(call, call.Text(0), call.Text(1))),
        Define.Function("prepend", "text by", call => Join(call, call.Text(1), call.Text(0))),
        Define.Function("capitalize", "text", call => Capitalize(call)),
        Define.Function("capitalizewords", "text", call => CapitalizeWords(call)),
        Define.Function("downcase", "text", call => Changed(call, text => text.ToLowerInvariant())),
        Define.Function("upcase", "text", call => Changed(call, text => text.ToUpperInvariant())),
        Define.Function("escape", "text", call => Escape(call)),
        Define.Function("literal", "text", call => Literal(call)),
        Define.Function("handleize", "text", call => Changed(call, Handle)),
        Define.Function("contains", "text value", call => Find(call, (text, value) => text.Contains(value, StringComparison.Ordinal))),
        Define.Function("starts_with", "text value", call => Find(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        Define.Function("ends_with", "text value", call => Find(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        Define.Function("equals_ignore_case", "text value", call => Test(call, (text, value) => text.Equals(value, StringComparison.OrdinalIgnoreCase))),
        Define.Function("empty", "text", call => Value.Of(call.Text(0).Content.Length == 0)),
        Define.Function("whitespace", "text", call => Value.Of(string.IsNullOrWhiteSpace(call.Text(0).Content))),
        Define.Function("size", "text", call => Value.Of(call.Text(0).Content.Length)),
        Define.Function("pluralize", "number singular plural", call => call.Number(0) == 1 ? call[1] : call[2]),
        Define.Function("index_of", "text search start_index? count? string_comparison?", TextSearch.IndexOf),
        Define.Function("pad_left", "text width", call => Pad(call, isLeft: true)),
        Define.Function("pad_right", "text width", call => Pad(call, isLeft: false)),
    ];

    private static TextValue Join(FunctionCall call, TextValue first, TextValue second) =>
        call.Evaluator.Operators.Concatenate(first, second, call.Span);

    /// <summary>A change that a single function makes; where it keeps the length, each character keeps its origin.</summary>
    private static TextValue Changed(FunctionCall call, Func<string, string> change)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length);
        return text.WithSameLength(change(text.Content));
    }

    private static TextValue Capitalize(FunctionCall call) =>
        Changed(call, text => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]);

    /// <summary>The first letter of each word, whatever signs stand before it.</summary>
    private static TextValue CapitalizeWords(FunctionCall call) => Changed(call, text => string.Create(text.Length, text, (result, source) =>
    {
        var isBegun = false;
        for (var i = 0; i < source.Length; i++)
        {
            var isFirst = !isBegun && char.IsLetter(source[i]);
            isBegun = !char.IsWhiteSpace(source[i]) && (isBegun || isFirst);
            result[i] = isFirst ? char.ToUpperInvariant(source[i]) : source[i];
        }
    }));

    private static TextValue Escape(FunctionCall call)
    {
        call.Budget.ChargeText(call.Text(0).Content.Length * 6L);
        return TextEscapes.Escape(call.Text(0));
    }

    private static TextValue Literal(FunctionCall call)
    {
        var builder = call.NewText();
        builder.Append("\"", call.Span);
        builder.Append(Escape(call), call.Span);
        builder.Append("\"", call.Span);
        return builder.ToValue();
    }

    /// <summary>Letters and digits in lower case, and one hyphen for whatever stands between them.</summary>
    private static string Handle(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }
        return result.Length > 0 && result[^1] == '-' ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    private static Value Test(FunctionCall call, Func<string, string, bool> test)
    {
        var text = call.Text(0).Content;
        call.Budget.ChargeText(text.Length);
        return Value.Of(test(text, call.Text(1).Content));
    }

    // No text contains, begins or ends with the empty one.
    private static Value Find(FunctionCall call, Func<string, string, bool> test) =>
        Test(call, (text, value) => value.Length > 0 && test(text, value));

    private static TextValue Pad(FunctionCall call, bool isLeft)
    {
        var text = call.Text(0);
        var missing = (long)call.Integer(1) - text.Content.Length;
        if (missing <= 0)
            return text;
        call.Budget.ChargeText(missing);
        var spaces = Value.Text(new string(' ', (int)missing), call.Span, isVerbatim: false);
        return isLeft ? Join(call, spaces, text) : Join(call, text, spaces);
    }
}
