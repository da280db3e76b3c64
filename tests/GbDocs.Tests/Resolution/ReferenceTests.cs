using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Resolution;

public sealed class ReferenceTests
{
    private static readonly Block[] Body =
    [
        .. Chapter("III", "Partnerships", [Section("III.3", "Funding", 2), Section("III.4", "Outreach", 2), Section("III.4a", "x", 3), Section("III.4b", "y", 3)], 3),
        .. Chapter("V", "Results", [], 2),
        TableOf("t1", "Approvals", ["h"]), TableOf("t2", "Delivery", ["h"]),
        .. Enumerable.Range(1, 5).Select(i => FigureOf($"f{i}", "Figure")),
        BoxOf("b1", "Ghana"),
        .. Enumerable.Range(1, 3).Select(i => Numbered($"p{i}", "Text.")),
        Numbered("p4", "List:").Owning(ListOf(ListKind.Letter, Item("a", "x"), Item("b", "y"), Item("c", "z"), Item("d", "z"))),
        Appendix("A1", "Resolution"), Section("A1d", "Tripartism", 2), Appendix("A2", "Statistical annexes"), Annex("X", "Data"),
    ];

    [Theory]
    [InlineData("see {0}", "paragraph 1", "p1")]
    [InlineData("see {0}", "paragraphs 1 and 2", "p2", "p1")]
    [InlineData("see {0}", "paragraphs 1–3", "p1", "p2", "p3")]
    [InlineData("see {0}", "paragraphs 1–3", "p1..p3")]
    [InlineData("see {0}", "paragraphs 1–2", "p1..p2")]
    [InlineData("see {0}", "paragraphs 1, 3 and 4", "p1", "p3", "p4")]
    [InlineData("see {0}", "paragraphs 1–3", "p1", "p1..p3")]
    [InlineData("see {0}", "paragraphs 1–4", "p1..p3", "p2..p4")]
    [InlineData("see {0}", "paragraphs 1–4", "p1..p4", "p2", "p3")]
    [InlineData("see {0}", "paragraph 4(c)", "c")]
    [InlineData("see {0}", "paragraphs 4(a)–(c)", "a", "b", "c")]
    [InlineData("see {0}", "paragraphs 4(a) and 4(c)", "a", "c")]
    [InlineData("see {0}", "sections III.3 and III.4(b)", "III.3", "III.4b")]
    [InlineData("see {0}", "tables V.1 and 2 and figures V.1–5", "t1", "t2", "f1..f5")]
    [InlineData("see {0}", "table V.1, figure V.2 and box V.1", "t1", "f2", "b1")]
    [InlineData("see {0}", "Appendix II", "A2")]
    [InlineData("see {0}", "Appendices I and II", "A1", "A2")]
    [InlineData("see {0}", "section (a) of Appendix I", "A1d")]
    [InlineData("see {0}", "chapter III", "III")]
    [InlineData("{0} shows", "Table V.1", "t1")]
    [InlineData("Text. {0} show", "Tables V.1 and 2", "t1", "t2")]
    [InlineData("(see para. {0})", "paragraph 1", "p1")]
    [InlineData("Really? “{0} shows", "Figure V.2", "f2")]
    public void References_are_worded_for_their_place(string line, string expected, params string[] targets) =>
        Assert.Equal(expected, Words(line, ReferenceForm.Standard, targets));

    [Theory]
    [InlineData(ReferenceForm.Capital, "Table V.1", "t1")]
    [InlineData(ReferenceForm.NumberOnly, "V.1", "t1")]
    [InlineData(ReferenceForm.NumberOnly, "V.1–5 and V.1", "f1..f5", "b1")]
    [InlineData(ReferenceForm.NumberOnly, "V.1, 4(b) and 4(d)", "b", "d", "t1")]
    [InlineData(ReferenceForm.Titled, "Appendix II (Statistical annexes)", "A2")]
    [InlineData(ReferenceForm.Positional, "box V.1 above", "b1")]
    [InlineData(ReferenceForm.Positional, "Appendix II below", "A2")]
    [InlineData(ReferenceForm.Page, "page <A2>", "A2")]
    [InlineData(ReferenceForm.Page, "pages <t1> and <t2>", "t1", "t2")]
    public void Forms_change_the_words(ReferenceForm form, string expected, params string[] targets) =>
        Assert.Equal(expected, Words("see {0}", form, targets));

    [Fact]
    public void A_heading_without_a_number_is_cited_by_its_title_only_where_that_is_asked_for()
    {
        Assert.Equal("section “Next steps”", WordsIn(RulesOf.Paper, Ref(ReferenceForm.Titled, "s"), Section("s", "Next steps", 2)));
        Assert.Equal("GB0402", Resolved.OnlyFault(PaperOf(RulesOf.Paper, Section("s", "Next steps", 2), Plain(null, "see ", Ref("s"))), "GB0402").Descriptor.Code);
    }

    [Fact]
    public void An_unknown_target_is_an_error_with_the_nearest_name_as_hint()
    {
        var fault = Resolved.OnlyFault(PaperOf(Numbered("p:budget", "x"), Numbered(null, Ref("p:buget"))), "GB0401");

        Assert.Equal("No part of the paper is named “p:buget”.", fault.Message);
        Assert.Equal("Did you mean “p:budget”?", fault.Hint);
    }

    [Fact]
    public void A_range_runs_forwards_through_one_series()
    {
        Assert.Contains("GB0404", Resolved.Faults(PaperOf(Numbered("a", "x"), Numbered("b", "y"), Numbered(null, Ref("b..a")))));
        Assert.Contains("GB0403", Resolved.Faults(PaperOf(Numbered("a", "x"), BoxOf("b", "y"), Numbered(null, Ref("a..b")))));
    }

    [Fact]
    public void A_title_that_is_not_there_is_an_error() =>
        Assert.Contains("GB0405", Resolved.Faults(PaperOf(Numbered("a", Ref(ReferenceForm.Titled, "a")))));

    [Fact]
    public void A_bullet_has_no_number_to_cite() =>
        Assert.Contains("GB0402", Resolved.Faults(PaperOf(Numbered("p", Ref("i")).Owning(ListOf(ListKind.Bullet, Item("i", "x"))))));

    [Fact]
    public void A_place_in_a_paragraph_is_cited_by_the_paragraph()
    {
        var words = WordsIn(RulesOf.Paper, Ref("here"), Numbered("p", "x", new AnchorPoint(default, new NodeId("here"))));

        Assert.Equal("paragraph 1", words);
    }

    [Fact]
    public void The_pieces_tell_words_from_numbers()
    {
        var reference = Ref("p1..p3");
        var paper = Resolved.Of(PaperOf(RulesOf.Report, [.. Body, Numbered(null, "see ", reference)]));

        Assert.Equal(
            ["paragraphs ", "1→p1", "–", "3→p3"],
            paper.References.Of(reference.Id).Select(p => p.Target is { } t ? $"{p.Text}→{t}" : p.Text));
        Assert.Contains(new NodeId("p1"), paper.References.Cited);
    }

    [Fact]
    public void A_reference_in_a_list_of_fragments_keeps_its_small_letter()
    {
        var (first, second) = (Ref("p"), Ref("p"));
        var fragments = ListOf(ListKind.Bullet, Item(null, first, " on costs; and"), Item(null, "others."));
        var sentences = ListOf(ListKind.Bullet, Item(null, second, " says so."));
        var paper = Resolved.Of(PaperOf(RulesOf.Paper, Numbered("p", "As in:").Owning(fragments), Numbered(null, "As in:").Owning(sentences)));

        Assert.Equal("paragraph 1", paper.Words(first.Id));
        Assert.Equal("Paragraph 1", paper.Words(second.Id));
    }

    [Fact]
    public void A_reference_in_a_footnote_stands_where_its_mark_is()
    {
        var reference = Ref(ReferenceForm.Positional, "last");
        var paper = Resolved.Of(PaperOf(Numbered(null, "x", Mark("n")), Numbered("last", "y")).WithNotes(NoteOf("n", "see ", reference)));

        Assert.Equal("paragraph 2 below", paper.Words(reference.Id));
    }

    [Fact]
    public void A_footnote_can_be_cited()
    {
        var words = WordsIn(RulesOf.Paper, Ref("n"), Numbered(null, "x", Mark("m"), Mark("n")));

        Assert.Equal("footnote 2", words);
    }

    private static string Words(string line, ReferenceForm form, string[] targets)
    {
        var reference = Ref(form, targets);
        var around = line.Split("{0}");
        var paper = Resolved.Of(PaperOf(RulesOf.Report, [.. Body[..^4], Plain(null, around[0], reference, around[1]), .. Body[^4..]]));
        return paper.Words(reference.Id);
    }

    private static string WordsIn(PaperRules rules, Reference reference, params Block[] blocks) =>
        Resolved.Of(PaperOf(rules, [.. blocks, Plain(null, "see ", reference)]).WithNotes(NoteOf("m", "x"), NoteOf("n", "y"))).Words(reference.Id);

    // Chapters and sections before it are there for the count.
    private static IEnumerable<Block> Chapter(string id, string title, Block[] sections, int before) =>
        [.. Enumerable.Range(0, before - 1).Select(_ => Section(null, "Earlier")), Section(id, title), .. sections.Length == 0 ? [] : (Block[])[Section(null, "x", 2), Section(null, "x", 2)], .. sections];
}
