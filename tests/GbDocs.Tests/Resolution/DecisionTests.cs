using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class DecisionTests
{
    [Fact]
    public void The_closing_line_names_the_decision()
    {
        var line = Computed(ComputedText.PointsForDecision);
        var paper = Resolved.Of(PaperOf(Numbered(null, "x"), DecisionOf("d", Numbered(null, "Decide.")), Plain(null, line)));

        Assert.Equal("Point for decision: Paragraph 2.", paper.Words(line.Id));
        Assert.Equal("2", Assert.Single(paper.Decisions).Citation);
    }

    [Fact]
    public void French_goes_on_in_small_letters_after_a_colon()
    {
        var line = Computed(ComputedText.PointsForDecision);
        var rules = new PaperRules { Strings = Strings.English with { Language = "fr" } };

        Assert.Equal("Point for decision: paragraph 1.", Resolved.Of(PaperOf(rules, DecisionOf("d", Numbered(null, "Decide.")), Plain(null, line))).Words(line.Id));
    }

    [Fact]
    public void Several_decisions_are_joined_and_the_cover_knows_them()
    {
        var (cover, line, plain) = (Computed(ComputedText.DraftDecisions), Computed(ComputedText.PointsForDecision), Ref("decisions"));
        var paper = Resolved.Of(PaperOf(
            CoverOf(Plain(null, "see ", cover, " and ", plain)),
            DecisionOf("d1", Numbered(null, "One."), Numbered(null, "Two.")), Numbered(null, "x"), DecisionOf("d2", Numbered(null, "Four.")),
            Plain(null, line)));

        Assert.Equal("draft decisions in paragraphs 1–2 and 4", paper.Words(cover.Id));
        Assert.Equal("paragraphs 1–2 and 4", paper.Words(plain.Id));
        Assert.Equal("Points for decision: Paragraphs 1–2 and 4.", paper.Words(line.Id));
        Assert.Equal(["1–2", "4"], paper.Decisions.Select(d => d.Citation));
    }

    [Fact]
    public void What_contradicts_is_reported()
    {
        var needed = new PaperRules { RequiresDecision = true };
        Assert.Equal(["GB0420"], Resolved.Faults(PaperOf(needed, Numbered(null, "x"))));
        Assert.Contains("GB0421", Resolved.Faults(PaperOf(DecisionOf("d", Plain(null, "No number.")))));
        Assert.Contains("GB0422", Resolved.Faults(PaperOf(Plain(null, Ref("decisions")))));
        Assert.Contains("GB0422", Resolved.Faults(PaperOf(Plain(null, Computed(ComputedText.DraftDecisions)))));
    }
}
