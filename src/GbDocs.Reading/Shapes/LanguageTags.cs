namespace GbDocs.Reading.Shapes;

/// <summary>Language tags (BCP 47).</summary>
internal static class LanguageTags
{
    private static readonly HashSet<string> RightToLeft = ["ar", "he", "fa", "ur", "yi", "dv", "ps", "sd", "ug"];

    /// <summary>Whether a tag has the form of RFC 5646, 2.1: a language of two or three letters, then subtags of one to eight letters and digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The language itself, without region or script, in small letters: <c>fr</c> of <c>fr-CH</c>.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether the language's usual script runs from right to left.</summary>
    public static bool IsRightToLeft(string tag) => RightToLeft.Contains(Primary(tag));
}
