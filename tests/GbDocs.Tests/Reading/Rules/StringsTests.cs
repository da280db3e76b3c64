using GbDocs.Model.Diagnostics;
using GbDocs.Model.Rules;
using GbDocs.Model.Sources;
using GbDocs.Reading;
using GbDocs.Reading.Data;
using GbDocs.Reading.Rules;
using GbDocs.Reading.Shapes;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Reading.Rules;

public sealed class StringsTests
{
    private static readonly string[] Languages = ["en", "fr", "es"];

    public static TheoryData<string> Templates => [.. Directory.GetDirectories(Repository.PathOf("templates")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_built_in_word_exists_in_all_languages()
    {
        var builtIn = new Fields(BuiltInFiles.Strings);
        var english = KeysOf(builtIn, "en").Concat(Strings.English.Words.Keys);

        Assert.Equal(english.Order(StringComparer.Ordinal), KeysOf(builtIn, "fr").Order(StringComparer.Ordinal));
        Assert.Equal(english.Order(StringComparer.Ordinal), KeysOf(builtIn, "es").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_word_of_a_template_exists_in_all_languages(string template)
    {
        var path = Repository.PathOf("templates", template, "template.yaml");
        var node = YamlReader.Read(new SourceText("template.yaml", File.ReadAllText(path)), new DiagnosticBag());
        var strings = Fields.Of(node).Group("strings");

        Assert.All(Languages, language => Assert.Equal(KeysOf(strings, "en"), KeysOf(strings, language)));
    }

    [Fact]
    public void A_region_takes_the_words_of_its_language() =>
        Assert.Equal("paragraphe", StringsReader.Read(Fields.Of(null), "fr-CH")["paragraph"]);

    private static IEnumerable<string> KeysOf(Fields strings, string language) => strings.Entries(language).Select(e => e.Key.Value);
}
