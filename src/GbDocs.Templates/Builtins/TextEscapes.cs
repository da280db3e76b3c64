using System.Globalization;
using System.Text;

namespace GbDocs.Templates.Builtins;

/// <summary>The escapes of text literals, as <c>string.escape</c> writes them.</summary>
internal static class TextEscapes
{
    public static TextValue Escape(TextValue text)
    {
        var escaped = Escape(text.Content);
        return escaped.Length == text.Content.Length ? text : text.WithSameLength(escaped);
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            result.Append(Replacement(c) ?? c.ToString());
        return result.ToString();
    }

    private static string? Replacement(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => c < ' ' ? "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture) : null,
    };
}
