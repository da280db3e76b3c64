using System.Buffers;

namespace GbDocs.Rendering.Docx.Markup;

/// <summary>Characters that XML 1.0 gives a meaning to, or does not allow (section 2.2).</summary>
internal static class XmlCharacters
{
    /// <summary>Those that cannot be written as they are.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '&', '<', '>', '"', '\uFFFE', '\uFFFF']);

    /// <summary>What stands for one of them; nothing for those that are not allowed.</summary>
    public static ReadOnlySpan<byte> Escape(char character, bool isAttribute) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => isAttribute ? "&quot;"u8 : "\""u8,
        '\t' => isAttribute ? "&#9;"u8 : "\t"u8,
        '\n' => isAttribute ? "&#10;"u8 : "\n"u8,
        '\r' => "&#13;"u8,
        _ => [],
    };
}
