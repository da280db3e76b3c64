using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Resolution.Checks;
using GbDocs.Resolution.Citations;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class CheckTests
{
    private static readonly PaperRules Strict = new() { Numbering = RulesOf.Paper.Numbering };

    [Theory]
    [InlineData("", "It has:", "chemicals;", "forestry; and", "mining.")]
    [InlineData("", "It has:", "Chemicals are made.", "Forestry is old.")]
    [InlineData("", "It asks:", "What next?", "And then?")]
    [InlineData("GB0501", "It has:", "chemicals", "oil;", "forestry; and", "mining.")]
    [InlineData("GB0502", "It has:", "chemicals;", "forestry;", "mining.")]
    [InlineData("GB0503", "It has:", "chemicals;", "forestry; and", "mining")]
    [InlineData("GB0504", "It has:", "chemicals;", "Forestry is old.", "mining.")]
    [InlineData("GB0505", "It has these.", "chemicals; and", "mining.")]
    public void Lists(string expected, string lead, params string[] items)
    {
        var list = ListOf(ListKind.Bullet, [.. items.Select(i => Item(null, i))]);

        Assert.Equal(expected, string.Join(' ', Resolved.Faults(PaperOf(Strict, Numbered(null, lead).Owning(list)))));
    }

    [Fact]
    public void A_template_may_leave_lists_unchecked() =>
        Assert.Empty(Resolved.Faults(PaperOf(RulesOf.Paper, ListOf(ListKind.Bullet, Item(null, "a;"), Item(null, "b")))));

    [Theory]
    [InlineData("GB0511", "This is is wrong.")]
    [InlineData("GB0512", "This (is wrong.")]
    [InlineData("GB0512", "This is) wrong.")]
    [InlineData("GB0513", "This “is wrong.")]
    [InlineData("GB0514", "This is employ- ment.")]
    [InlineData("", "Micro- and small enterprises, long- or short-term.")]
    [InlineData("GB0542", "It is so, as stated above.")]
    [InlineData("", "It is so (see above, box 3).")]
    [InlineData("", "The following sections show it; see box V.3 above.")]
    [InlineData("GB0540", "About 5% of all.")]
    [InlineData("GB0436", "At the 316th Session (March 2013) it was so.")]
    [InlineData("", "At the 316th Session (November 2012) and the 286th (March 2003) Session.")]
    [InlineData("GB0541", "As paragraph 1 says.")]
    [InlineData("", "As paragraph 1 of the resolution says, and paragraph 30.")]
    [InlineData("", "This [is] (all) right: a) so, (b) such.")]
    [InlineData("", "He said that that was so, 5 per cent.")]
    public void Lines(string expected, string words) => Assert.Equal(expected, string.Join(' ', Resolved.Faults(PaperOf(Numbered(null, words)))));

    [Theory]
    [InlineData("en", "so it is,", " said one", "")]
    [InlineData("en", "so it is", ", said one", "GB0515")]
    [InlineData("en", "in 2005", " – a third", "")]
    [InlineData("fr", "le secteur", ". Puis", "")]
    [InlineData("fr", "le secteur.", " Puis", "GB0515")]
    [InlineData("es", "el sector;", " luego", "GB0515")]
    [InlineData("ar", "x.", " y", "")]
    public void Marks_of_notes_stand_on_the_language_s_side(string language, string before, string after, string expected)
    {
        var rules = Strict with { Strings = Strings.English with { Language = language } };
        var paper = PaperOf(rules, Numbered(null, before, Mark("n"), after)).WithNotes(NoteOf("n", "Note."));

        Assert.Equal(expected, string.Join(' ', Resolved.Faults(paper)));
    }

    [Fact]
    public void Decision_wording_outside_a_decision_is_reported_where_there_is_one()
    {
        Assert.Equal(["GB0510"], Resolved.Faults(PaperOf(Numbered(null, "The Committee is invited to look."), DecisionOf(null, Numbered(null, "The Governing Body decides.")))));
        Assert.Empty(Resolved.Faults(PaperOf(Numbered(null, "The Committee is invited to look."))));
        Assert.Empty(Resolved.Faults(PaperOf(Numbered(null, "The Committee is invited to take note of it."), DecisionOf(null, Numbered(null, "The Governing Body decides.")))));
    }

    [Fact]
    public void A_silenced_warning_is_not_reported() =>
        Assert.Empty(Resolved.Faults(PaperOf(new PaperRules { Silenced = ["GB0511"] }, Numbered(null, "This is is wrong."))));

    [Fact]
    public void What_nobody_cites_is_reported_and_a_range_cites_what_is_in_it()
    {
        Block[] boxes = [BoxOf("b1", "One"), BoxOf("b2", "Two"), BoxOf("b3", "Three")];

        Assert.Equal(["GB0520", "GB0520", "GB0520"], Resolved.Faults(PaperOf([.. boxes, Numbered(null, "x")])));
        Assert.Empty(Resolved.Faults(PaperOf([.. boxes, Numbered(null, Ref("b1..b3"))])));
    }

    [Fact]
    public void An_A_needs_a_B()
    {
        Assert.Equal(["GB0521"], Resolved.Faults(PaperOf(RulesOf.Report, Section(null, "I"), Section(null, "1", 2), Section(null, "II"))));
        Assert.Empty(Resolved.Faults(PaperOf(RulesOf.Report, Section(null, "I"), Section(null, "1", 2), Section(null, "2", 2))));
        Assert.Empty(Resolved.Faults(PaperOf(RulesOf.Paper, Section(null, "I. Background alone"))));
    }

    [Fact]
    public void A_skipped_level_is_reported() =>
        Assert.Equal(["GB0522"], Resolved.Faults(PaperOf(RulesOf.Paper, Section(null, "I"), Section(null, "deep", 3))));

    [Fact]
    public void A_term_that_the_template_avoids_is_reported()
    {
        var rules = new PaperRules { Terms = [("Member States", "member States")] };

        Assert.Equal(["GB0543"], Resolved.Faults(PaperOf(rules, Numbered(null, "The Member States met."))));
        Assert.Empty(Resolved.Faults(PaperOf(rules, Numbered(null, "The member States and the Member Statesmen met."))));
    }

    [Fact]
    public void A_group_named_after_a_reference_is_one_of_a_table()
    {
        var table = TableOf("t", "Framework", ["a", "b"], ["x", "y"]);
        var grouped = table with { Grid = table.Grid with { Rows = [table.Grid.Rows[0], RowOf(RowRole.Group, Plain(null, "Coherence")), table.Grid.Rows[1]] } };

        Assert.Equal(["GB0544"], Resolved.Faults(PaperOf(grouped, Numbered(null, "See ", Ref("t"), " under \"coherance\"."))));
        Assert.Empty(Resolved.Faults(PaperOf(grouped, Numbered(null, "See ", Ref("t"), " under \"coherence\"."))));
        Assert.Empty(Resolved.Faults(PaperOf(table, Numbered(null, "See ", Ref("t"), " under \"anything\"."))));
    }

    [Fact]
    public void Empty_columns_and_stranded_groups_are_reported()
    {
        var table = TableOf(null, null, ["a", "b"], ["x", "y"]);
        var empty = table with { Grid = table.Grid with { Rows = [table.Grid.Rows[0], RowOf(RowRole.Body, Plain(null, "x"), null)] } };
        var stranded = table with { Grid = table.Grid with { Rows = [.. table.Grid.Rows, RowOf(RowRole.Group, Plain(null, "Alone"))] } };

        Assert.Equal(["GB0530"], Resolved.Faults(PaperOf(empty)));
        Assert.Equal(["GB0531"], Resolved.Faults(PaperOf(stranded)));
        Assert.Empty(Resolved.Faults(PaperOf(table)));
    }

    [Fact]
    public void A_summary_that_names_another_paragraph_is_an_error()
    {
        Block Summary(string number) => CoverOf(new SummaryBox(MarkOf(null), [new SummaryEntry("purpose", [T("Purpose")], [Plain(null, $"Guidance is asked (see the draft decision in paragraph {number}).")])]));
        Block[] body = [Numbered(null, "x"), DecisionOf(null, Numbered(null, "Decide."))];

        Assert.Equal(["GB0423"], Resolved.Faults(PaperOf([Summary("9"), .. body])));
        Assert.Empty(Resolved.Faults(PaperOf([Summary("2"), .. body])));
    }

    [Theory]
    [InlineData("the work done work is done", null)]
    [InlineData("To to be", "to")]
    public void Doubled_words_are_neighbours(string words, string? expected) => Assert.Equal(expected, WordSlips.Doubled(words));

    [Theory]
    [InlineData(268, 1997)]
    [InlineData(291, 2004)]
    [InlineData(298, 2007)]
    [InlineData(313, 2012)]
    [InlineData(316, 2012)]
    [InlineData(317, 2013)]
    [InlineData(328, 2016)]
    [InlineData(344, 2022)]
    [InlineData(95, 0)]
    public void Sessions_have_their_years(int session, int year) => Assert.Equal(year, SessionCalendar.YearOf(session));
}
