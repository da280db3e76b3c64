using System.Text.RegularExpressions;

namespace GbDocs.Templates.Builtins;

/// <summary><c>regex</c>.</summary>
internal static class RegexBuiltins
{
    private const int WorkOfMatch = 300;
    private const int CharactersForUnit = 4;

    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("escape", "pattern", call => Changed(call, Regex.Escape)),
        Define.Function("unescape", "pattern", call => Changed(call, Unescape(call))),
        Define.Function("match", "text pattern options?", call => Guarded(call, 2, pattern => MatchFirst(call, pattern))),
        Define.Function("matches", "text pattern options?", call => Guarded(call, 2, pattern => MatchAll(call, pattern))),
        Define.Function("replace", "text pattern replace options?", call => Guarded(call, 3, pattern => Replace(call, pattern))),
        Define.Function("split", "text pattern options?", call => Guarded(call, 2, pattern => Split(call, pattern))),
    ];

    private static Func<string, string> Unescape(FunctionCall call) => text =>
    {
        try
        {
            return Regex.Unescape(text);
        }
        catch (RegexParseException fault)
        {
            throw call.FaultIn(0, RenderDiagnostics.BadPattern, fault.Message);
        }
    };

    private static TextValue Changed(FunctionCall call, Func<string, string> change)
    {
        var text = call.Text(0);
        call.Budget.ChargeText(text.Content.Length * 2L);
        return text.WithSameLength(change(text.Content));
    }

    private static Value Guarded(FunctionCall call, int options, Func<Regex, Value> use)
    {
        call.Budget.ChargeText(call.Text(0).Content.Length);
        try
        {
            return use(call.Evaluator.Patterns.Of(call, options));
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RenderAbortedException(RenderDiagnostics.SlowPattern);
        }
    }

    // Before it knows where a match ends, the library may read all the rest of the text: ".*a|b" does so at every b.
    private static IEnumerable<Match> MatchesOf(FunctionCall call, Regex pattern)
    {
        var text = call.Text(0).Content;
        call.Budget.Charge(WorkOfMatch + (text.Length / CharactersForUnit));
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            yield return match;
            call.Budget.Charge(WorkOfMatch + ((text.Length - match.Index) / CharactersForUnit));
        }
    }

    /// <summary>The whole match and its groups; empty without a match.</summary>
    private static ArrayValue MatchFirst(FunctionCall call, Regex pattern) => Groups(call, MatchesOf(call, pattern).FirstOrDefault() ?? Match.Empty);

    private static ArrayValue MatchAll(FunctionCall call, Regex pattern)
    {
        var matches = new List<Value>();
        foreach (var match in MatchesOf(call, pattern))
            matches.Add(Groups(call, match));
        return new ArrayValue(matches);
    }

    private static ArrayValue Groups(FunctionCall call, Match match)
    {
        if (!match.Success)
            return new ArrayValue([]);
        call.Budget.ChargeItems(match.Groups.Count + 4);
        var text = call.Text(0);
        return new ArrayValue(match.Groups.Values.Select(group => group.Success ? text.Slice(group.Index, group.Length) : Value.Text(string.Empty)));
    }

    private static TextValue Replace(FunctionCall call, Regex pattern)
    {
        var (text, replacement) = (call.Text(0), call.Text(2));
        var builder = call.NewText();
        var start = 0;
        foreach (var match in MatchesOf(call, pattern))
        {
            builder.Append(text.Slice(start, match.Index - start), call.Span);
            foreach (var (isOfText, from, length) in Replacement.Pieces(replacement.Content, match, text.Content.Length))
                builder.Append(Piece(call, isOfText ? text : replacement, from, length), call.Span);
            start = match.Index + match.Length;
        }
        builder.Append(text.Slice(start, text.Content.Length - start), call.Span);
        return builder.ToValue();
    }

    private static TextValue Piece(FunctionCall call, TextValue text, int start, int length)
    {
        call.Budget.ChargeText(length);
        return length == 0 ? TextValue.Empty : text.Slice(start, length);
    }

    private static ArrayValue Split(FunctionCall call, Regex pattern)
    {
        var text = call.Text(0);
        var parts = new List<Value>();
        var start = 0;
        foreach (var match in MatchesOf(call, pattern))
        {
            call.Budget.ChargeItems(match.Groups.Count);
            parts.Add(text.Slice(start, match.Index - start));
            parts.AddRange(match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => text.Slice(group.Index, group.Length)));
            start = match.Index + match.Length;
        }
        parts.Add(text.Slice(start, text.Content.Length - start));
        return new ArrayValue(parts);
    }
}
