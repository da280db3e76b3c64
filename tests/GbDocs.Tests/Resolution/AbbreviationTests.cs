using GbDocs.Model.Papers;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class AbbreviationTests
{
    [Fact]
    public void The_first_use_is_spelled_out()
    {
        var (heading, first, second, plural) = (Short("DWCP"), Short("DWCP"), Short("DWCP"), Short("PRSs"));
        var paper = Resolved.Of(Defining(
            Section(null, "x") with { Content = [heading] }, Numbered(null, "Each ", first, " and ", second, " and ", plural)));

        Assert.Equal(
            ["DWCP", "decent work country programme (DWCP)", "DWCP", "poverty reduction strategies (PRSs)"],
            new[] { heading, first, second, plural }.Select(a => paper.Words(a.Id)));
    }

    [Fact]
    public void It_takes_a_capital_at_the_start()
    {
        var first = Short("DWCP");

        Assert.Equal("Decent work country programme (DWCP)", Resolved.Of(Defining(Numbered(null, first, " is so."))).Words(first.Id));
    }

    [Fact]
    public void It_stays_short_where_the_drafter_spelled_it_out()
    {
        var first = Short("DWCP");

        Assert.Equal("DWCP", Resolved.Of(Defining(Numbered(null, "Decent work country programmes (", first, ")"))).Words(first.Id));
    }

    [Fact]
    public void The_cover_does_not_explain_for_the_body()
    {
        var (cover, body) = (Short("DWCP"), Short("DWCP"));
        var paper = Resolved.Of(Defining(CoverOf(Plain(null, "A ", cover)), Numbered(null, "A ", body)));

        Assert.Equal(paper.Words(cover.Id), paper.Words(body.Id));
    }

    [Fact]
    public void The_list_is_in_alphabetical_order() =>
        Assert.Equal(["DWCP", "PRS"], Resolved.Of(Defining(Numbered(null, "x"))).Contents.Abbreviations.Select(a => a.Short));

    [Fact]
    public void Definitions_are_checked()
    {
        Assert.Equal(["GB0440", "GB0440"], Resolved.Faults(Defining(Numbered(null, "x"))));
        Assert.Equal(["GB0442"], Resolved.Faults(Defining(Numbered(null, "a ", Short("DWCP"), " and ", Short("PRS"), " and UNDAF"))));
        Assert.Empty(Resolved.Faults(Defining(Numbered(null, "a ", Short("DWCP"), " and ", Short("PRS"), " and (UNDAF) and UNDAF"))));
        var twice = Defining(Numbered(null, "a ", Short("DWCP"), Short("PRS")));
        Assert.Equal(["GB0441"], Resolved.Faults(twice with { Abbreviations = [.. twice.Abbreviations, new(default, "PRS", "other")] }));
    }

    private static Paper Defining(params Block[] blocks) => PaperOf(blocks) with
    {
        Abbreviations = [new(default, "PRS", "poverty reduction strategy"), new(default, "DWCP", "decent work country programme")],
    };
}
