using System.Collections.Frozen;

namespace GbDocs.Model.Rules;

/// <summary>
/// The words that the tool prints, by key, in one language. A template may change any of them.
/// Keys are in kebab case: <c>paragraph</c>, <c>paragraphs</c>, <c>draft-decision-in</c>.
/// </summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Words">The words by key.</param>
public sealed record Strings(string Language, FrozenDictionary<string, string> Words)
{
    /// <summary>English.</summary>
    public static Strings English { get; } = new("en", new Dictionary<string, string>
    {
        ["paragraph"] = "paragraph",
        ["paragraphs"] = "paragraphs",
        ["section"] = "section",
        ["sections"] = "sections",
        ["chapter"] = "chapter",
        ["chapters"] = "chapters",
        ["table"] = "table",
        ["tables"] = "tables",
        ["figure"] = "figure",
        ["figures"] = "figures",
        ["box"] = "box",
        ["boxes"] = "boxes",
        ["appendix"] = "Appendix",
        ["lone-appendix"] = "the Appendix",
        ["appendices"] = "Appendices",
        ["annex"] = "Annex",
        ["annexes"] = "Annexes",
        ["footnote"] = "footnote",
        ["footnotes"] = "footnotes",
        ["point"] = "point",
        ["points"] = "points",
        ["page"] = "page",
        ["pages"] = "pages",
        ["table-label"] = "Table",
        ["figure-label"] = "Figure",
        ["box-label"] = "Box",
        ["appendix-label"] = "Appendix",
        ["annex-label"] = "Annex",
        ["and"] = "and",
        ["range-dash"] = "–",
        ["of"] = "of",
        ["label-colon"] = ": ",
        ["above"] = "above",
        ["below"] = "below",
        ["draft-decision-in"] = "draft decision in",
        ["draft-decisions-in"] = "draft decisions in",
        ["point-for-decision"] = "Point for decision",
        ["points-for-decision"] = "Points for decision",
        ["source"] = "Source",
        ["note"] = "Note",
        ["notes"] = "Notes",
        ["contents"] = "Contents",
        ["chart-data"] = "Data",
        ["chart-value"] = "Value",
        ["list-of-tables"] = "Tables",
        ["list-of-figures"] = "Figures",
        ["list-of-boxes"] = "Boxes",
        ["abbreviations"] = "Abbreviations",
        ["total"] = "Total",
        ["continued"] = "continued",
        ["report"] = "Report",
        ["convention"] = "Convention",
        ["conventions"] = "Conventions",
        ["protocol"] = "Protocol",
        ["protocols"] = "Protocols",
        ["recommendation"] = "Recommendation",
        ["recommendations"] = "Recommendations",
        ["number-abbreviation"] = "No.",
        ["numbers-abbreviation"] = "Nos.",
        ["para"] = "para.",
        ["paras"] = "paras",
    }.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The words of a key; the key itself where nobody gave words, so that a gap shows.</summary>
    public string this[string key] => Words.GetValueOrDefault(key, key);

    /// <summary>These words with some changed.</summary>
    public Strings With(IEnumerable<KeyValuePair<string, string>> changes)
    {
        var words = new Dictionary<string, string>(Words, StringComparer.Ordinal);
        foreach (var (key, value) in changes)
            words[key] = value;
        return this with { Words = words.ToFrozenDictionary(StringComparer.Ordinal) };
    }
}
