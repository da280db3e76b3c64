using System.Globalization;
using System.Text;
using GbDocs.Model.Sources;

namespace GbDocs.Templates.Syntax;

/// <summary>The values of text literals; their characters know their place in the template.</summary>
internal static class TextLiterals
{
    /// <summary><c>"…"</c> or <c>'…'</c></summary>
    public static TextValue Quoted(SourceSpan span) => Unescaped(Inner(span), isInterpolated: false);

    /// <summary>A part of <c>$"…"</c> between two expressions.</summary>
    public static TextValue Interpolated(SourceSpan span) => Unescaped(span, isInterpolated: true);

    /// <summary><c>`…`</c>, in which two marks stand for one.</summary>
    public static TextValue Verbatim(SourceSpan span)
    {
        var inner = Inner(span);
        var text = inner.Text.ToString();
        var unfolded = text.Replace("``", "`", StringComparison.Ordinal);
        return Value.Text(unfolded, inner, isVerbatim: unfolded.Length == text.Length);
    }

    /// <summary>The text with its escapes replaced; an escape that the language does not know stays as it is.</summary>
    private static string Unescape(ReadOnlySpan<char> text, bool isInterpolated)
    {
        if (text.IndexOf('\\') < 0)
            return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
            i += text[i] == '\\' ? AppendEscape(result, text[i..], isInterpolated) : Append(result, text[i]);
        return result.ToString();
    }

    private static TextValue Unescaped(SourceSpan span, bool isInterpolated)
    {
        var text = span.Text;
        return Value.Text(Unescape(text, isInterpolated), span, isVerbatim: text.IndexOf('\\') < 0);
    }

    // An unclosed text, which was reported, has no closing mark.
    private static SourceSpan Inner(SourceSpan span)
    {
        var isClosed = span.Length > 1 && span.Text[^1] == span.Text[0];
        return new SourceSpan(span.Source, span.Start + 1, span.Length - (isClosed ? 2 : 1));
    }

    private static int Append(StringBuilder result, char c)
    {
        result.Append(c);
        return 1;
    }

    private static int AppendEscape(StringBuilder result, ReadOnlySpan<char> text, bool isInterpolated)
    {
        var kind = text.Length > 1 ? text[1] : '\0';
        var digits = kind switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && text.Length >= digits + 2 && TryHex(text.Slice(2, digits), out var unit))
        {
            result.Append((char)unit);
            return digits + 2;
        }
        var replaced = Simple(kind, isInterpolated);
        result.Append(replaced ?? '\\');
        return replaced is null ? 1 : 2;
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out ushort unit) =>
        ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out unit);

    private static char? Simple(char kind, bool isInterpolated) => kind switch
    {
        '\'' or '"' or '\\' => kind,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        '0' => '\0',
        '{' or '}' when isInterpolated => kind,
        _ => null,
    };
}
