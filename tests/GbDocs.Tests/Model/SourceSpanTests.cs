using GbDocs.Model.Sources;

namespace GbDocs.Tests.Model;

public sealed class SourceSpanTests
{
    private static readonly SourceText Source = new("paper.md", "The first line,\nas stated\n   above, is long; as stated above.");
    private static readonly SourceSpan All = new(Source, 0, Source.Text.Length);

    [Fact]
    public void Words_are_found_over_the_end_of_a_line()
    {
        var found = All.Find("as stated above");
        Assert.Equal("paper.md(2,1)", found.ToString());
        Assert.Equal("as stated\n   above", found.Text.ToString());
    }

    [Theory]
    [InlineData("long", "paper.md(3,14)")]
    [InlineData("not there", "paper.md(1,1)")]
    [InlineData("", "paper.md(1,1)")]
    [InlineData("above. And more", "paper.md(1,1)")]
    public void Place_of_words(string words, string place) =>
        Assert.Equal(place, All.Find(words).ToString());

    [Fact]
    public void Words_outside_the_span_are_not_found() =>
        Assert.Equal(new SourceSpan(Source, 0, 5), new SourceSpan(Source, 0, 5).Find("first"));

    [Fact]
    public void Nothing_is_found_nowhere() =>
        Assert.True(SourceSpan.None.Find("a").IsNone);
}
