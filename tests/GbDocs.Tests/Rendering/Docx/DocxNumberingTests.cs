using GbDocs.Model.Papers;
using GbDocs.Model.Rules;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Rendering.Docx.DocxTest;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxNumberingTests
{
    [Fact]
    public void Word_counts_what_the_paper_says() => AssertCounted(DocxSamples.SectionPaper());

    [Fact]
    public void Word_counts_the_chapters_sections_and_annexes_of_a_report() => AssertCounted(DocxSamples.Report());

    [Fact]
    public void All_numbered_paragraphs_are_in_one_list()
    {
        var file = Write(PaperOf(Numbered(null, "One."), Section(null, "Between", numbered: false), DecisionOf(null, Numbered(null, "Two.")), Numbered(null, "Three.")));
        Assert.DoesNotContain(Part(file).Descendants(W + "numPr"), n => n.Element(W + "numId")!.Attribute(W + "val")!.Value != "0");
        Assert.Equal(["1.", "2.", "3."], new WordCounting(file).Marks);
    }

    [Fact]
    public void A_paragraph_put_in_later_shows_the_number_before_it_and_disturbs_no_count() => Assert.Equal(
        ["1.", "1bis.", "1ter.", "2."],
        new WordCounting(Write(PaperOf(Numbered(null, "One."), With("bis"), With("ter"), Numbered(null, "Two.")))).Marks);

    [Fact]
    public void A_second_list_begins_again_and_one_may_begin_at_another_number() => Assert.Equal(
        ["(a)", "(b)", "(a)", "(c)", "(d)"],
        new WordCounting(Write(PaperOf(
            ListOf(ListKind.Letter, Item(null, "one"), Item(null, "two")),
            Plain(null, "Between."),
            ListOf(ListKind.Letter, Item(null, "one")),
            Plain(null, "Between."),
            ListOf(ListKind.Letter, Item(null, "three"), Item(null, "four")) with { Start = 3 }))).Marks);

    [Fact]
    public void A_list_goes_on_after_a_list_inside_an_item() => Assert.Equal(
        ["(a)", "(i)", "(ii)", "(b)", "(i)", "–", "(ii)", "(c)"],
        new WordCounting(Write(PaperOf(ListOf(
            ListKind.Letter,
            Item(null, "one").Owning(ListOf(ListKind.Roman, Item(null, "x"), Item(null, "y"))),
            Item(null, "two").Owning(ListOf(ListKind.Roman, Item(null, "x").Owning(ListOf(ListKind.Dash, Item(null, "z"))), Item(null, "y"))),
            Item(null, "three"))))).Marks);

    [Fact]
    public void The_letter_i_is_no_roman_number()
    {
        var items = "abcdefghij".Select(_ => Item(null, "item")).ToArray();
        Assert.Equal(["(i)", "(j)"], new WordCounting(Write(PaperOf(ListOf(ListKind.Letter, items)))).Marks.Skip(8));
    }

    [Fact]
    public void A_lone_appendix_has_its_label_and_no_number() =>
        Assert.Equal(["Appendix"], new WordCounting(Write(PaperOf(Appendix("a", "Title")))).Marks);

    [Fact]
    public void Sections_begin_again_under_a_chapter_without_a_number()
    {
        var rules = new PaperRules { Numbering = new NumberingRules { Headings = [new(NumberStyle.UpperRoman, "", "."), new(NumberStyle.Arabic, "", ".")] } };
        AssertCounted(PaperOf(
            rules,
            Section(null, "One"), Section(null, "A", 2), Section(null, "B", 2),
            Section(null, "Without", numbered: false), Section(null, "C", 2),
            Section(null, "Two"), Section(null, "D", 2)));
    }

    private static NumberedParagraph With(string suffix) => new(MarkOf(null), [Plain(null, "Put in.")], suffix);

    private static void AssertCounted(Paper paper)
    {
        var resolved = Resolve(paper);
        Assert.Equal(new ModelMarks(resolved).Marks, new WordCounting(Write(resolved)).Marks);
    }
}
