namespace GbDocs.Rendering.Docx.Checking.Accessibility;

/// <summary>What the file says of itself: a title (WCAG 2.4.2) and the language of its words (WCAG 3.1.1, 3.1.2).</summary>
internal static class DocumentRules
{
    /// <summary>The title stands in the properties.</summary>
    public static IEnumerable<string> Title(WordFile file)
    {
        if (!file.Root("docProps/core.xml").Elements().Any(e => e.Name.LocalName == "title" && e.Value.Length > 0))
            yield return "The file has no title.";
    }

    /// <summary>The defaults name a language, and no run names an empty one.</summary>
    public static IEnumerable<string> Language(WordFile file)
    {
        var defaults = file.Root("word/styles.xml").Element(WordFile.W + "docDefaults")?.Descendants(WordFile.W + "lang").FirstOrDefault();
        if (WordFile.Value(defaults) is null or "")
            yield return "The file has no language.";
        var runs = file.Stories.SelectMany(s => s.Root.Descendants(WordFile.W + "lang"));
        if (runs.Any(l => l.Attributes().All(a => a.Value.Length == 0)))
            yield return "A run has a language without a name.";
    }
}
