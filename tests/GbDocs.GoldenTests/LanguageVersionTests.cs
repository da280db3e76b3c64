using GbDocs.Model.Resolved;

namespace GbDocs.GoldenTests;

public sealed class LanguageVersionTests
{
    [Theory]
    [InlineData("gb-328/pol-8-fr")]
    [InlineData("gb-328/pol-8-es")]
    public void Paragraphs_notes_and_decisions_have_the_numbers_of_the_original(string version)
    {
        var (original, other) = (SamplePaper.In("gb-328/pol-8").Resolved, SamplePaper.In(version).Resolved);

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9"], ParagraphsOf(other));
        Assert.Equal(ParagraphsOf(original), ParagraphsOf(other));
        Assert.Equal(original.Decisions.Select(d => d.Citation), other.Decisions.Select(d => d.Citation));
        Assert.Equal(original.Paper.Notes.Length, other.Paper.Notes.Length);
    }

    [Theory]
    [InlineData("gb-328/pol-8-fr", "328e session, Genève, 27 octobre-10 novembre 2016", "(voir le projet de décision au paragraphe 9)", "huitième question à l’ordre du jour")]
    [InlineData("gb-328/pol-8-es", "328.ª reunión, Ginebra, 27 de octubre – 10 de noviembre de 2016", "(véase el proyecto de decisión en el párrafo 9)", "octavo punto del orden del día")]
    public void The_cover_speaks_the_version_s_language(string version, params string[] words)
    {
        var text = SamplePaper.In(version).Text.Replace('\u00A0', ' ');

        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> ParagraphsOf(ResolvedPaper paper) => paper.Numbers.Numbers.Values
        .Where(n => n.Kind == NumberKind.Paragraph)
        .OrderBy(n => n.Ordinal)
        .Select(n => n.Citation);
}
