using System.Xml.Linq;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.WordFiles;

namespace GbDocs.GoldenTests.Word;

/// <summary>The judge of all Word files recomputes what Word computes: each kind of result is seen where it is wrong.</summary>
public sealed class RecomputationTests
{
    [Theory]
    [InlineData("references", "REF ")]
    [InlineData("references", "REF tbl_t_Number")]
    [InlineData("references-fr", "QUOTE")]
    [InlineData("references-fr", "NOTEREF")]
    [InlineData("contents", "SEQ")]
    [InlineData("contents", "STYLEREF")]
    public void A_field_with_another_result_is_seen(string paper, string instruction) =>
        Assert.Contains(Recomputed(paper, root => ResultOf(root, instruction).Value = "77"), f => f.Contains("shows “77", StringComparison.Ordinal));

    [Fact]
    public void A_page_of_another_layout_is_seen() =>
        Assert.Contains(WordJudge.Recomputed(WordPaper.Of("contents").File, _ => "77"), f => f.StartsWith("PAGEREF", StringComparison.Ordinal) && f.EndsWith("is “77”", StringComparison.Ordinal));

    [Fact]
    public void A_heading_that_contents_do_not_have_is_seen() =>
        Assert.Contains(Recomputed("contents", root => LastText(root, "Heading1").Value = "Otherwise"), f => f.Contains("lacks “", StringComparison.Ordinal) && f.Contains("Otherwise", StringComparison.Ordinal));

    [Fact]
    public void A_table_that_no_series_counts_is_seen_to_be_missing_in_their_list() =>
        Assert.Contains(Recomputed("contents", root => Instruction(root, "SEQ").Value = " SEQ Tableau "), f => f.StartsWith("TOC", StringComparison.Ordinal) && f.EndsWith("is not there", StringComparison.Ordinal));

    [Theory]
    [InlineData("STYLEREF")]
    [InlineData("REF ")]
    public void A_running_head_of_another_chapter_is_seen(string instruction)
    {
        var file = WordPaper.Of("contents").File;
        var head = Names(file).First(n => n.StartsWith("word/header", StringComparison.Ordinal) && Part(file, n).Descendants(W + "instrText").Any(i => i.Value.Trim().StartsWith(instruction, StringComparison.Ordinal)));
        var mutant = new DocxMutant(file).Xml(head, root => ResultOf(root, instruction).Value = "Another");
        Assert.Contains(WordJudge.Recomputed(mutant.ToFile()), f => f.Contains("shows “Another", StringComparison.Ordinal));
    }

    [Fact]
    public void A_running_head_of_a_style_that_no_paragraph_is_in_is_seen()
    {
        var file = WordPaper.Of("contents").File;
        var head = Names(file).First(n => n.StartsWith("word/header", StringComparison.Ordinal) && Part(file, n).Descendants(W + "instrText").Any(i => i.Value.Contains("STYLEREF", StringComparison.Ordinal)));
        var mutant = new DocxMutant(file).Xml(head, root => Instruction(root, "STYLEREF").Value = " STYLEREF \"Nowhere\" ");
        Assert.Contains(WordJudge.Recomputed(mutant.ToFile()), f => f.EndsWith("finds nothing", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Recomputed(string paper, Action<XElement> change) =>
        WordJudge.Recomputed(new DocxMutant(WordPaper.Of(paper).File).Xml("word/document.xml", change).ToFile());

    private static XElement Instruction(XElement root, string start) => root.Descendants(W + "instrText").First(i => i.Value.TrimStart().StartsWith(start, StringComparison.Ordinal));

    // The first text behind the instruction's separator.
    private static XElement ResultOf(XElement root, string instruction)
    {
        var depth = 0;
        foreach (var run in Instruction(root, instruction).Parent!.ElementsAfterSelf(W + "r"))
        {
            var type = run.Element(W + "fldChar")?.Attribute(W + "fldCharType")!.Value;
            depth += type switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth == 0 && type is null && run.Element(W + "t") is { } text)
                return text;
        }
        throw new InvalidOperationException("No result.");
    }

    private static XElement LastText(XElement root, string style) => root.Descendants(W + "p")
        .Last(p => p.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val")!.Value == style).Descendants(W + "t").Last();
}
