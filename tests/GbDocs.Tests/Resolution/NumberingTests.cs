using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using GbDocs.Model.Rules;
using GbDocs.Resolution.Numbering;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class NumberingTests
{
    [Theory]
    [InlineData(NumberStyle.UpperRoman, 4, "IV")]
    [InlineData(NumberStyle.UpperRoman, 1994, "MCMXCIV")]
    [InlineData(NumberStyle.LowerRoman, 9, "ix")]
    [InlineData(NumberStyle.LowerLetter, 9, "i")]
    [InlineData(NumberStyle.LowerLetter, 26, "z")]
    [InlineData(NumberStyle.LowerLetter, 27, "aa")]
    [InlineData(NumberStyle.UpperLetter, 53, "AAA")]
    [InlineData(NumberStyle.Arabic, 338, "338")]
    [InlineData(NumberStyle.None, 3, "")]
    public void Ordinals_are_written_as_Word_writes_them(NumberStyle style, int ordinal, string expected) =>
        Assert.Equal(expected, Figures.Of(style, ordinal));

    [Fact]
    public void Paragraph_numbers_run_through_headings_and_decisions()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Paper,
            Section("s1", "Background"),
            Numbered("a", "One."),
            Section("s2", "Next"),
            Numbered("b", "Two."),
            Plain("free", "Not numbered."),
            DecisionOf("d", Numbered("c", "Decide."))));

        Assert.Equal(["1.", "2.", "3."], new[] { "a", "b", "c" }.Select(paper.Mark));
        Assert.Equal("", paper.Mark("free"));
        Assert.Equal("I.", paper.Mark("s1"));
        Assert.Equal("II", paper.Cited("s2"));
    }

    [Fact]
    public void Bis_and_ter_share_the_number_before()
    {
        var paper = Resolved.Of(PaperOf(
            Numbered("a", "One."), Numbered("b", "In between.") with { Suffix = "bis" }, Numbered("c", "More.") with { Suffix = "ter" }, Numbered("d", "Two.")));

        Assert.Equal(["1.", "1bis.", "1ter.", "2."], new[] { "a", "b", "c", "d" }.Select(paper.Mark));
        Assert.Equal("1bis", paper.Cited("b"));
    }

    [Fact]
    public void Bis_on_the_first_paragraph_is_reported() =>
        Assert.Equal("GB0406", Resolved.OnlyFault(PaperOf(Numbered("a", "One.") with { Suffix = "bis" }), "GB0406").Descriptor.Code);

    [Fact]
    public void Headings_restart_under_their_parent_and_are_cited_with_it()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report,
            Section("I", "One"), Section("I1", "a", 2), Section("I2", "b", 2), Section("I2a", "c", 3),
            Section("II", "Two"), Section("II1", "d", 2), Section("II1a", "e", 3), Section("II1ai", "f", 4), Section("deep", "g", 5)));

        Assert.Equal(["I.", "1.", "2.", "(a)", "II.", "1.", "(a)", "(i)", ""], new[] { "I", "I1", "I2", "I2a", "II", "II1", "II1a", "II1ai", "deep" }.Select(paper.Mark));
        Assert.Equal("I.2(a)", paper.Cited("I2a"));
        Assert.Equal("II.1(a)(i)", paper.Cited("II1ai"));
        Assert.Equal(NumberKind.Chapter, paper.Numbers.Of(new("II"))!.Kind);
        Assert.Equal(NumberKind.Section, paper.Numbers.Of(new("II1"))!.Kind);
    }

    [Fact]
    public void The_ninth_letter_is_no_roman_one()
    {
        var sections = Enumerable.Range(1, 9).Select(i => Section($"s{i}", "x", 3));
        var paper = Resolved.Of(PaperOf(RulesOf.Report, [Section("c", "x"), Section("p", "x", 2), .. sections, Section("r", "y", 4)]));

        Assert.Equal("I.1(i)", paper.Cited("s9"));
        Assert.Equal("I.1(i)(i)", paper.Cited("r"));
    }

    [Fact]
    public void A_heading_without_a_number_does_not_count()
    {
        var paper = Resolved.Of(PaperOf(RulesOf.Paper, Section("a", "x"), Section("free", "Draft decision", numbered: false), Section("b", "y")));

        Assert.Equal(["I.", "", "II."], new[] { "a", "free", "b" }.Select(paper.Mark));
    }

    [Fact]
    public void Appendices_annexes_and_their_headings_count_on_their_own()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report,
            Section("c", "x"), Appendix("A1", "Resolution"), Section("a", "x", 2), Section("b", "y", 2),
            Appendix("A2", "Annexes"), Annex("X1", "One"), Section("c3", "z", 3), Annex("X2", "Two")));

        Assert.Equal(["Appendix I", "(a)", "(b)", "Appendix II", "Annex 1", "(a)", "Annex 2"], new[] { "A1", "a", "b", "A2", "X1", "c3", "X2" }.Select(paper.Mark));
        Assert.Equal(NumberKind.AppendixSection, paper.Numbers.Of(new("c3"))!.Kind);
    }

    [Fact]
    public void A_lone_appendix_has_no_number() =>
        Assert.Equal("Appendix", Resolved.Of(PaperOf(RulesOf.Paper, Appendix("A", "Only"))).Mark("A"));

    [Fact]
    public void A_reproduced_text_has_headings_of_its_own()
    {
        var paper = Resolved.Of(PaperOf(RulesOf.Report, Section("I", "x"), Section("1", "x", 2), ReproducedOf(Section("a", "own", 3)), Section("2", "y", 2)));

        Assert.Equal(["1.", "(a)", "2."], new[] { "1", "a", "2" }.Select(paper.Mark));
    }

    [Fact]
    public void Items_are_cited_with_their_paragraph()
    {
        var paper = Resolved.Of(PaperOf(Numbered("p", "It has:").Owning(
            ListOf(ListKind.Letter, Item("a", "x"), Item("b", "y").Owning(ListOf(ListKind.Roman, Item("i", "z"), Item("ii", "w")))),
            ListOf(ListKind.Bullet, Item("dot", "x").Owning(ListOf(ListKind.Bullet, Item("dash", "x")))))));

        Assert.Equal(["(a)", "(b)", "(i)", "(ii)", "•", "–"], new[] { "a", "b", "i", "ii", "dot", "dash" }.Select(paper.Mark));
        Assert.Equal("1(b)", paper.Cited("b"));
        Assert.Equal("1(b)(ii)", paper.Cited("ii"));
        Assert.Equal("", paper.Cited("dot"));
    }

    [Fact]
    public void Captions_count_by_chapter_and_kind()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report,
            Section("I", "x"), TableOf("t1", "a", ["h"]), BoxOf("b1", "a"), TableOf("t2", "b", ["h"]),
            Section("II", "y"), TableOf("t3", "c", ["h"]), FigureOf("f1", "c"),
            Appendix("A", "z"), TableOf("t4", "d", ["h"])));

        Assert.Equal(["Table I.1", "Box I.1", "Table I.2", "Table II.1", "Figure II.1", "Table A.1"], new[] { "t1", "b1", "t2", "t3", "f1", "t4" }.Select(paper.Mark));
        Assert.Equal("II.", paper.Numbers.Of(new("t3"))!.Prefix);
    }

    [Fact]
    public void No_two_captions_of_a_kind_have_the_same_number_when_appendices_count_like_chapters()
    {
        var paper = Resolved.Of(PaperOf(
            RulesOf.Report, Section("I", "x"), TableOf("t1", "a", ["h"]), Appendix("A", "z"), TableOf("t2", "d", ["h"]), Appendix("B", "z"), TableOf("t3", "d", ["h"])));

        Assert.Equal(["I.1", "A.I.1", "A.II.1"], new[] { "t1", "t2", "t3" }.Select(paper.Cited));
    }

    [Fact]
    public void Lists_in_cells_and_boxes_begin_at_the_first_depth()
    {
        var list = ListOf(ListKind.Bullet, Item("cell", "x"));
        var table = new Table(MarkOf("t"), null, new TableGrid([new(ColumnAlignment.Start)], [RowOf(RowRole.Body, list)]), BelowMatter.None);
        var paper = Resolved.Of(PaperOf(Numbered("p", "x").Owning(ListOf(ListKind.Bullet, Item("a", "x").Owning(table)))));

        Assert.Equal("•", paper.Mark("cell"));
        Assert.Equal(1, paper.Numbers.Of(new("cell"))!.Level);
    }
}
