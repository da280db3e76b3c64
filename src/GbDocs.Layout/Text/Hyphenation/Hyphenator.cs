using System.Text;
using GbDocs.Layout.Text.Shaping;
using GbDocs.Layout.Text.Unicode;

namespace GbDocs.Layout.Text.Hyphenation;

/// <summary>
/// A paragraph → the places where its words may be divided, each by its own language. Words with digits, hyphens, soft hyphens
/// or capitals after the first letter are left whole, and so are texts that may not break and languages without patterns.
/// </summary>
internal static class Hyphenator
{
    private static readonly Lazy<HyphenationPatterns> British = Load("en-gb");
    private static readonly Lazy<HyphenationPatterns> American = Load("en-us");
    private static readonly Lazy<HyphenationPatterns> French = Load("fr");
    private static readonly Lazy<HyphenationPatterns> Spanish = Load("es");

    /// <summary>The patterns of a language; British ones for English of no named country; null where there are none.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static HyphenationPatterns? PatternsOf(string language) => language.ToLowerInvariant() switch
    {
        "en-us" or "en-ca" or "en-ph" => American.Value,
        var tag when Is(tag, "en") => British.Value,
        var tag when Is(tag, "fr") => French.Value,
        var tag when Is(tag, "es") => Spanish.Value,
        _ => null,
    };

    /// <summary>The places by rising order.</summary>
    public static List<int> PlacesIn(ParagraphGlyphs paragraph)
    {
        var places = new List<int>();
        for (var run = 0; run < paragraph.Runs.Count; run++)
        {
            if (paragraph.Runs[run].Item is TextItem { NoBreak: false } item && PatternsOf(item.Language) is { } patterns)
                AddPlaces(paragraph.Text.AsSpan(), paragraph.Runs[run].TextStart..paragraph.TextEndOf(run), patterns, places);
        }
        return places;
    }

    private static void AddPlaces(ReadOnlySpan<char> text, Range range, HyphenationPatterns patterns, List<int> places)
    {
        for (var at = range.Start.Value; at < range.End.Value;)
        {
            var end = at;
            while (end < range.End.Value && !IsSpace(text[end]))
                end++;
            AddPlacesOfWord(text[at..end], at, patterns, places);
            at = Math.Max(end, at) + 1;
        }
    }

    private static void AddPlacesOfWord(ReadOnlySpan<char> token, int tokenAt, HyphenationPatterns patterns, List<int> places)
    {
        var start = 0;
        while (start < token.Length && !char.IsLetter(token[start]))
            start++;
        var end = token.Length;
        while (end > start && !char.IsLetter(token[end - 1]))
            end--;
        var word = token[start..end];
        for (var i = 0; i < word.Length; i++)
        {
            var isPlain = char.IsLower(word[i]) || word[i] is '\'' or '’' || (i == 0 && char.IsLetter(word[i]));
            if (!isPlain)
                return;
        }
        foreach (var place in patterns.PlacesIn(word))
            places.Add(tokenAt + start + place);
    }

    private static bool IsSpace(char c) => Invisible.IsBreakingSpace(c) || c is '\u00A0' or '\u202F' or '\t' or '\n' or '\uFFFC';

    private static bool Is(string tag, string language) =>
        tag == language || (tag.StartsWith(language, StringComparison.Ordinal) && tag[language.Length] == '-');

    private static Lazy<HyphenationPatterns> Load(string name) => new(() =>
        HyphenationPatterns.Read(new StringReader(Encoding.UTF8.GetString(CodePointTable.LoadBytes($"hyphens-{name}.txt")))));
}
