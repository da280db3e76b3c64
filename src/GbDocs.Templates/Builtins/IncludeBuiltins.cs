using System.Collections.Immutable;

namespace GbDocs.Templates.Builtins;

/// <summary><c>include</c> and <c>include_join</c>.</summary>
internal static class IncludeBuiltins
{
    private const string TemplatePrefix = "tpl:";

    public static KeyValuePair<string, Value>[] All { get; } =
    [
        Define.Function("include", "name arguments...", Include),
        Define.Function("include_join", "names separator begin? end?", IncludeJoin),
    ];

    private static TextValue Include(FunctionCall call)
    {
        var arguments = ((ArrayValue)call[1]).Items.ToImmutableArray();
        return call.Evaluator.Include(call.Text(0).Content, arguments, call.SpanOf(0));
    }

    /// <summary>Several templates with something between them, before and behind; nothing where they print nothing.</summary>
    private static TextValue IncludeJoin(FunctionCall call)
    {
        var names = call.Items(0);
        var inner = call.NewText();
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0)
                inner.Append(TextOrTemplate(call, 1), call.Span);
            inner.Append(call.Evaluator.Include(call.Evaluator.ToText(names[i], call.SpanOf(0)).Content, [], call.SpanOf(0)), call.Span);
        }
        if (inner.Length == 0)
            return TextValue.Empty;
        var whole = call.NewText();
        whole.Append(TextOrTemplate(call, 2), call.Span);
        whole.Append(inner.ToValue(), call.Span);
        whole.Append(TextOrTemplate(call, 3), call.Span);
        return whole.ToValue();
    }

    private static TextValue TextOrTemplate(FunctionCall call, int parameter)
    {
        var text = call.Text(parameter);
        return text.Content.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? call.Evaluator.Include(text.Content[TemplatePrefix.Length..], [], call.SpanOf(parameter))
            : text;
    }
}
