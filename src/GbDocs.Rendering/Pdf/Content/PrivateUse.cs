using System.Text;

namespace GbDocs.Rendering.Pdf.Content;

/// <summary>Characters of the private use areas, which mean nothing outside the font that drew them.</summary>
internal static class PrivateUse
{
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.PrivateUse)
                return true;
        }
        return false;
    }

    /// <summary>The text with the replacement character in their place.</summary>
    public static string Replaced(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            result.Append(IsIn(rune.ToString()) ? Rune.ReplacementChar : rune);
        return result.ToString();
    }
}
