using GbDocs.Layout.Text;
using GbDocs.Layout.Text.Hyphenation;
using static GbDocs.Tests.Layout.Text.Composed;

namespace GbDocs.Tests.Layout.Text;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("en-US", "hyphenation", "hy-phen-ation")]
    [InlineData("en-US", "table", "ta-ble")]
    [InlineData("en", "international", "in-ter-na-tional")]
    [InlineData("en-GB", "implementation", "im-ple-ment-a-tion")]
    [InlineData("fr-CH", "organisation", "or-ga-ni-sa-tion")]
    [InlineData("es", "internacional", "in-ter-na-cio-nal")]
    [InlineData("en", "body", "body")]
    public void Word_may_be_divided_as_its_language_says(string language, string word, string expected)
    {
        var places = Hyphenator.PatternsOf(language)!.PlacesIn(word);
        Assert.Equal(expected, places.Reverse().Aggregate(word, (divided, place) => divided.Insert(place, "-")));
    }

    [Fact]
    public void Language_without_patterns_is_not_divided() => Assert.Null(Hyphenator.PatternsOf("ar"));

    [Fact]
    public void Divided_word_copies_as_one_word()
    {
        var shape = Shape(8) with { Hyphenate = true };
        var lines = Lines("an international", shape);
        Assert.Equal(["an in", "terna", "tional"], Texts(lines));
        Assert.True(lines[0].EndsWithHyphen);
        Assert.Equal(RunKind.Hyphen, lines[0].Runs[^1].Run.Kind);
    }

    [Fact]
    public void Words_are_whole_unless_the_shape_says_otherwise() =>
        Assert.DoesNotContain(Lines("an international", Shape(13)), l => l.EndsWithHyphen);

    [Theory]
    [InlineData("INTERNATIONAL")]
    [InlineData("inter/national")]
    [InlineData("internationalA1")]
    public void Acronyms_and_codes_are_whole(string word) =>
        Assert.DoesNotContain(Lines($"aaaa {word}", Shape(15) with { Hyphenate = true }), l => l.EndsWithHyphen);

    [Fact]
    public void Text_that_may_not_break_is_whole()
    {
        var item = new TextItem("an international", Style) { NoBreak = true };
        Assert.DoesNotContain(Lines([item], Shape(16) with { Hyphenate = true }), l => l.EndsWithHyphen);
    }

    [Fact]
    public void Total_fit_divides_words_only_where_lines_would_be_bad()
    {
        var shape = Shape(30) with { Composition = Composition.TotalFit, Alignment = TextAlignment.Justified, Hyphenate = true };
        Assert.DoesNotContain(Lines("this is a text in which each of the lines is good", shape), l => l.EndsWithHyphen);
        Assert.Contains(Lines("a representative international organisation", shape with { Width = Points(200) }), l => l.EndsWithHyphen);
    }
}
