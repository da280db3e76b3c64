using System.Collections.Frozen;
using GbDocs.Model.Papers;
using GbDocs.Model.Resolved;
using static GbDocs.Tests.Rendering.Docx.DocxTest;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxReferenceTests
{
    [Fact]
    public void A_paragraph_s_number_is_a_field_whose_result_is_already_right() =>
        Assert.Equal([("REF target \\n \\h", "2")], Fields(PaperOf(Numbered(null, "See ", Ref("target"), "."), Numbered("target", "Here."))));

    [Fact]
    public void An_item_of_a_list_is_two_fields_one_for_each_number() => Assert.Equal(
        [("REF p \\n \\h", "1"), ("REF b \\n \\h", "(b)")],
        Fields(PaperOf(Numbered("p", "Two:").Owning(ListOf(ListKind.Letter, Item("a", "one;"), Item("b", "two."))), Plain(null, "See ", Ref("b"), "."))));

    [Fact]
    public void A_section_is_cited_by_the_numbers_of_its_ancestors() => Assert.Equal(
        [("REF two \\n \\h", "II"), ("REF two_one \\n \\h", "A")],
        Fields(PaperOf(DocxSamples.SectionRules(), Section(null, "One"), Section("two", "Two"), Section("two_one", "In it", 2), Plain(null, "See ", Ref("two_one"), "."))));

    [Fact]
    public void An_appendix_is_cited_with_its_label() => Assert.Equal(
        [("REF second \\n \\h", "Appendix II")],
        Fields(PaperOf(Plain(null, "See ", Ref("second"), "."), Appendix(null, "One"), Appendix("second", "Two"))));

    [Fact]
    public void A_caption_s_number_is_counted_by_Word_and_repeated_by_its_bookmark() => Assert.Equal(
        [("REF tbl_Number_0b8c1a40 \\h", "1"), ("SEQ Table \\* ARABIC", "1")],
        Fields(PaperOf(Plain(null, "See ", Ref("tbl"), "."), TableOf("tbl", "A table", ["A"], ["1"]))).Select(f => (Hashless(f.Instruction), f.Result)));

    [Fact]
    public void A_page_is_the_one_that_the_layout_found()
    {
        var resolved = Resolve(PaperOf(Numbered("target", "Here."), Plain(null, "See ", Ref(ReferenceForm.Page, "target"), ".")));
        var pages = new PageNumbers(new Dictionary<NodeId, string> { [new("target")] = "iv" }.ToFrozenDictionary());
        Assert.Equal([("PAGEREF target \\h", "iv")], FieldsOf(Write(resolved, pages: pages)));
    }

    [Fact]
    public void A_note_cited_again_repeats_the_first_mark() =>
        Assert.Equal([("NOTEREF n \\f \\h", "1")], Fields(PaperOf(Plain(null, "One", Mark("n"), " and again", Mark("n"))).WithNotes(NoteOf("n", "A note."))));

    [Fact]
    public void A_symbol_for_a_note_is_told_to_Word_and_counts_for_nothing()
    {
        var file = Write(PaperOf(Plain(null, "Title", Mark("star"), " text", Mark("one"))).WithNotes(NoteOf("star", "Of the title.") with { Symbol = "*" }, NoteOf("one", "The first.")));
        var marks = Part(file).Descendants(W + "footnoteReference").Select(r => (r.Attribute(W + "customMarkFollows")?.Value, r.ElementsAfterSelf(W + "t").SingleOrDefault()?.Value));
        Assert.Equal([("1", "*"), (null, null)], marks);
    }

    [Fact]
    public void Contents_are_a_field_filled_with_links_and_pages()
    {
        var resolved = Resolve(PaperOf(DocxSamples.SectionRules(), new Listing(MarkOf(null), ListingKind.Contents, 1), Section("one", "Background"), Section("deep", "Too deep", 2)));
        var pages = new PageNumbers(new Dictionary<NodeId, string> { [new("one")] = "3" }.ToFrozenDictionary());
        var file = Write(resolved, pages: pages);
        Assert.Equal([("TOC \\o \"1-1\" \\h \\z \\u", "I.Background3"), ("PAGEREF one \\h", "3")], FieldsOf(file));
        Assert.Equal(["one"], Part(file).Descendants(W + "hyperlink").Select(h => h.Attribute(W + "anchor")!.Value));
    }

    [Fact]
    public void Long_and_strange_names_become_bookmarks_that_differ()
    {
        var names = new[] { new string('x', 60), new string('x', 61), "Ä-1", "a.b", "A_B", "a_b", "9" };
        var blocks = names.Select(n => (Block)Numbered(n, "Here.")).Append(Plain(null, [.. names.Select(n => (Words)Ref(n))]));
        var bookmarks = Part(Write(PaperOf([.. blocks]))).Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToArray();
        Assert.Equal(names.Length, bookmarks.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(bookmarks, b => Assert.InRange(b.Length, 1, 40));
    }

    private static List<(string Instruction, string Result)> Fields(Paper paper) => FieldsOf(Write(paper));

    private static string Hashless(string instruction) => instruction.Contains("tbl_Number", StringComparison.Ordinal) ? "REF tbl_Number_0b8c1a40 \\h" : instruction;

    // Results of fields inside count to the outer one too.
    private static List<(string Instruction, string Result)> FieldsOf(byte[] file)
    {
        var found = new List<(string Instruction, string Result)>();
        var open = new Stack<int>();
        foreach (var element in Part(file).Descendants())
        {
            if (element.Name == W + "instrText")
            {
                open.Push(found.Count);
                found.Add((element.Value.Trim(), string.Empty));
            }
            else if (element.Name == W + "t")
            {
                foreach (var index in open)
                    found[index] = (found[index].Instruction, found[index].Result + element.Value);
            }
            else if (element.Name == W + "fldChar" && element.Attribute(W + "fldCharType")!.Value == "end")
            {
                open.Pop();
            }
        }
        return found;
    }
}
