using GbDocs.Model.Papers;

namespace GbDocs.Resolution.References;

/// <summary>Capitals and quotes of computed words.</summary>
internal static class Case
{
    /// <summary>With a capital.</summary>
    public static string Upper(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Without the capital.</summary>
    public static string Lower(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>How a reference is written after a colon: with a capital in English, as it is in French and Spanish.</summary>
    public static ReferenceForm AfterColon(string language) =>
        language.Split('-')[0] is "fr" or "es" ? ReferenceForm.Standard : ReferenceForm.Capital;

    /// <summary>The outer quotes of a language; French and Spanish ones as UN and ILO texts set them.</summary>
    public static (string Open, string Close) Quotes(string language) => language.Split('-')[0] switch
    {
        "fr" => ("«\u00A0", "\u00A0»"),
        "es" => ("«", "»"),
        _ => ("“", "”"),
    };
}
