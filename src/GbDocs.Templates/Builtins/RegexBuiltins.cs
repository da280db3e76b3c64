using System.Text.RegularExpressions;
using GbDocs.Templates.Patterns;

namespace GbDocs.Templates.Builtins;

/// <summary><c>regex</c>. Characters that are kept keep their origin.</summary>
internal static class RegexBuiltins
{
    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("escape", "pattern", call => Changed(call, Regex.Escape)),
        Define.Function("unescape", "pattern", call => Changed(call, Unescape(call))),
        Define.Function("match", "text pattern options?", call => Guarded(call, 2, (pattern, text) => MatchFirst(call, pattern, text))),
        Define.Function("matches", "text pattern options?", call => Guarded(call, 2, (pattern, text) => MatchAll(call, pattern, text))),
        Define.Function("replace", "text pattern replace options?", call => Guarded(call, 3, (pattern, text) => Replace(call, pattern, text))),
        Define.Function("split", "text pattern options?", call => Guarded(call, 2, (pattern, text) => Split(call, pattern, text))),
    ];

    private static Func<string, string> Unescape(FunctionCall call) => text =>
    {
        try
        {
            return Regex.Unescape(text);
        }
        catch (RegexParseException)
        {
            throw call.FaultIn(0, RenderDiagnostics.BadPattern, "a backslash stands before what cannot be escaped.");
        }
    };

    private static TextValue Changed(FunctionCall call, Func<string, string> change)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length * 2L);
        return text.WithSameLength(change(text.Content));
    }

    private static Value Guarded(FunctionCall call, int options, Func<Pattern, TextValue, Value> use)
    {
        try
        {
            return use(call.Evaluator.Patterns.Of(call, options), call.Text(0));
        }
        catch (SlowPatternException)
        {
            throw call.FaultIn(1, RenderDiagnostics.SlowPattern);
        }
    }

    /// <summary>The whole match and its groups; empty without a match.</summary>
    private static ArrayValue MatchFirst(FunctionCall call, Pattern pattern, TextValue text) =>
        pattern.Matches(text.Content, call.Budget).Select(match => Groups(call, match, text)).FirstOrDefault() ?? new ArrayValue([]);

    private static ArrayValue MatchAll(FunctionCall call, Pattern pattern, TextValue text) =>
        new(pattern.Matches(text.Content, call.Budget).Select(match => Groups(call, match, text)));

    private static ArrayValue Groups(FunctionCall call, PatternMatch match, TextValue text)
    {
        call.Budget.ChargeItems(match.Groups.Length + 4);
        return new ArrayValue(match.Groups.Select(group => Part(call, text, group.Start, group.Length)));
    }

    private static TextValue Replace(FunctionCall call, Pattern pattern, TextValue text)
    {
        var replacement = call.Text(2);
        var builder = call.NewText();
        var start = 0;
        foreach (var match in pattern.Matches(text.Content, call.Budget))
        {
            builder.Append(Part(call, text, start, match.Start - start), call.Span);
            foreach (var piece in Replacement.Pieces(replacement.Content, pattern, match, text.Content.Length))
                builder.Append(Part(call, piece.IsOfText ? text : replacement, piece.Start, piece.Length), call.Span);
            start = match.End;
        }
        builder.Append(Part(call, text, start, text.Content.Length - start), call.Span);
        return builder.ToValue();
    }

    /// <summary>What stands between the matches, and the groups of each match.</summary>
    private static ArrayValue Split(FunctionCall call, Pattern pattern, TextValue text)
    {
        var parts = new List<Value>();
        var start = 0;
        foreach (var match in pattern.Matches(text.Content, call.Budget))
        {
            call.Budget.ChargeItems(match.Groups.Length);
            parts.Add(Part(call, text, start, match.Start - start));
            parts.AddRange(match.Groups.Skip(1).Where(group => group.Start >= 0).Select(group => Part(call, text, group.Start, group.Length)));
            start = match.End;
        }
        parts.Add(Part(call, text, start, text.Content.Length - start));
        return new ArrayValue(parts);
    }

    private static TextValue Part(FunctionCall call, TextValue text, int start, int length)
    {
        call.Budget.ChargeText(length);
        call.Budget.ChargeItems(2);
        return length == 0 ? TextValue.Empty : text.Slice(start, length);
    }
}
