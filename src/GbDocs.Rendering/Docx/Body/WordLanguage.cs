namespace GbDocs.Rendering.Docx.Body;

/// <summary>Language tags as Word knows them.</summary>
internal static class WordLanguage
{
    /// <summary>Language and region; variants such as a spelling (<c>en-GB-oxendict</c>) are unknown to Word and left out.</summary>
    public static string Of(string tag)
    {
        var parts = tag.Split('-');
        var known = parts.Where((p, i) => i == 0 || IsScriptOrRegion(p)).Take(3);
        return string.Join('-', known);
    }

    private static bool IsScriptOrRegion(string part) =>
        (part.Length == 2 && part.All(char.IsAsciiLetter)) || (part.Length == 3 && part.All(char.IsAsciiDigit)) || (part.Length == 4 && part.All(char.IsAsciiLetter));
}
