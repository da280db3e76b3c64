using System.Collections.Frozen;
using GbDocs.Model.Rules;
using GbDocs.Reading.Data;
using GbDocs.Reading.Shapes;

namespace GbDocs.Reading.Rules;

/// <summary>The words that the tool prints: the built-in ones of the paper's language, the template's over them.</summary>
internal static class StringsReader
{
    /// <summary>The words for a language tag; a language that is not built in takes English words where the template gives none.</summary>
    public static Strings Read(Fields template, string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        var words = new Dictionary<string, string>(Strings.English.Words, StringComparer.Ordinal);
        Add(words, new Fields(BuiltInFiles.Strings), "en");
        Add(words, new Fields(BuiltInFiles.Strings), primary);
        Add(words, template.Group("strings"), primary);
        if (primary != language)
            Add(words, template.Group("strings"), language);
        return new Strings(language, words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Add(Dictionary<string, string> words, Fields languages, string language)
    {
        foreach (var entry in languages.Entries(language))
        {
            if (entry.Value is DataScalar scalar)
                words[entry.Key.Value] = scalar.Value;
        }
    }
}
