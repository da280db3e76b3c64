using System.Collections.Immutable;
using GbDocs.Layout.Text;
using GbDocs.Model.Measures;

namespace GbDocs.Benchmarks;

/// <summary>Made-up paragraphs with the lengths of words of a report.</summary>
internal static class TextSamples
{
    private static readonly string[] Stock =
    [
        "the", "Governing", "Body", "of", "and", "to", "in", "a", "that", "International", "Labour", "Office", "its", "programme", "for",
        "implementation", "session", "should", "be", "requested", "the", "Director-General", "report", "(2012–13),", "on", "with", "progress",
        "decent", "work", "countries", "social", "protection", "which", "by", "constituents", "Members", "technical", "cooperation", "agenda;",
        "standards", "ratified", "Convention", "No.\u00A087", "affected", "offices", "resources", "budget", "US$1,234.5", "million", "“results”",
    ];

    public static TextStyle Style { get; } = new() { Families = ["Liberation Serif"], Size = Length.FromPoints(11) };

    public static ParagraphShape Shape { get; } = new() { Width = Length.FromMillimetres(150), Alignment = TextAlignment.Justified };

    /// <summary>A paragraph of so many words, each number giving another one.</summary>
    public static ImmutableArray<ParagraphItem> Paragraph(int words, int number) => [new TextItem(Words(words, number), Style)];

    /// <summary>So many words with a full stop, each number giving others.</summary>
    public static string Words(int words, int number)
    {
        var state = (uint)number * 2_654_435_761u;
        var chosen = new string[words];
        for (var i = 0; i < words; i++)
        {
            state = (state * 1_664_525u) + 1_013_904_223u;
            chosen[i] = Stock[(state >> 16) % (uint)Stock.Length];
        }
        return string.Join(' ', chosen) + ".";
    }
}
