using System.Globalization;
using System.Text;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Characters of the private use areas, which mean nothing outside the font that drew them.</summary>
internal static class PrivateUse
{
    private const char FirstPlaneHighSurrogate = '\uDB80'; // of planes 15 and 16

    public static bool IsIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange(FirstPlaneHighSurrogate, '\uDBFF');

    public static bool Includes(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    /// <summary>The text with the replacement character in their place.</summary>
    public static string Replaced(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            result.Append(Includes(rune) ? Rune.ReplacementChar : rune);
        return result.ToString();
    }
}
