using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using GbDocs.Reading.Data;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;

namespace GbDocs.Tests.Reading.Rules;

public sealed class LanguageRulesTests
{
    private const string Template = """
        numbering: {letters: ["(a)"], romans: ["(i)"]}
        typography: {year-range: hyphen}
        languages:
          fr:
            numbering: {letters: ["a)"]}
            typography: {year-range: en-dash}
          fr-CH: {numbering: {letters: ["a."]}}
        """;

    [Theory]
    [InlineData("en-GB", "(a)", RangeDash.Hyphen)]
    [InlineData("fr", "a)", RangeDash.EnDash)]
    [InlineData("fr-FR", "a)", RangeDash.EnDash)]
    [InlineData("fr-CH", "a.", RangeDash.EnDash)]
    public void A_language_has_forms_of_its_own(string language, string letters, RangeDash dash)
    {
        var rules = Read(Template, "title: T", language);
        Assert.Equal(NumberFormats.Read(letters), rules.Numbering.Letters[0]);
        Assert.Equal(NumberFormats.Read("(i)"), rules.Numbering.Romans[0]);
        Assert.Equal(dash, rules.Typography.YearRange);
    }

    [Fact]
    public void The_paper_has_the_last_word() =>
        Assert.Equal(NumberFormats.Read("A."), Read(Template, "numbering: {letters: [\"A.\"]}", "fr").Numbering.Letters[0]);

    private static PaperRules Read(string template, string frontMatter, string language) =>
        RulesReader.Read(FieldsOf(template), FieldsOf(frontMatter), language, new DiagnosticBag());

    private static Fields FieldsOf(string text) => Fields.Of(YamlReader.Read(new SourceText("a.yaml", text), new DiagnosticBag()));
}
