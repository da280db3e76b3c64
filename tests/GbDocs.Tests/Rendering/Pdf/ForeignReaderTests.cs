using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf;
using GbDocs.Tests.Layout.Pages;
using GbDocs.Tests.Support;
using static GbDocs.Tests.Support.PaperBuilder;

namespace GbDocs.Tests.Rendering.Pdf;

/// <summary>Readers of other makers open our files without complaint and find what we put into them.</summary>
public sealed class ForeignReaderTests
{
    private static string Write(TemporaryFolder folder, PdfOptions? options = null) => folder.Write("sample.pdf", Support.Pdf.Of(SampleDocument.Create(), options));

    [ToolFact("pdfinfo")]
    public void Poppler_finds_the_words_in_reading_order()
    {
        using var folder = new TemporaryFolder();
        Snapshot.Match(ForeignTool.Output("pdfinfo", "-struct-text", Write(folder)));
    }

    [ToolFact("pdfinfo")]
    public void Poppler_reads_a_space_where_a_line_was_ended_by_hand_and_where_a_tab_stands() =>
        Assert.Equal("aaaa bb cc", Read(Plain(null, T("aaaa"), new LineBreak(default), T("bb"), new Tab(default), T("cc"))));

    [ToolFact("pdfinfo")]
    public void Poppler_reads_a_space_between_the_label_of_an_appendix_and_its_title() => Assert.Equal("Appendix Plan", Read(Appendix("a", "Plan")));

    [ToolFact("pdfinfo")]
    public void Poppler_reads_the_space_that_a_line_end_swallowed_after_a_mark() =>
        Assert.Equal("aaaaaaaaa1 bbb", Read(Plain(null, T("aaaaaaaaa"), new Formatted(default, InlineFormat.Superscript, [T("1")]), T(" bbb"))));

    // All words of a paper as readers for the blind come to them.
    private static string Read(Block block)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("words.pdf", Support.Pdf.Of(SquarePaper.Lay(PaperOf(block))));
        var parts = ForeignTool.Output("pdfinfo", "-struct-text", path).Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('"')).Select(l => l[1..^1]);
        return string.Join(' ', string.Concat(parts).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [ToolFact("pdfinfo")]
    public void Poppler_finds_title_date_and_tags()
    {
        using var folder = new TemporaryFolder();
        var facts = ForeignTool.Output("pdfinfo", "-isodates", Write(folder));
        foreach (var line in new[] { "Title:           Progress of the programme", "CreationDate:    2016-10-27T00:00:00Z", "Tagged:          yes", "PDF version:     1.7", "Encrypted:       no" })
            Assert.Contains(line, facts, StringComparison.Ordinal);
    }

    [ToolFact("pdffonts")]
    public void Poppler_finds_every_font_embedded_as_a_subset_with_its_texts()
    {
        using var folder = new TemporaryFolder();
        var fonts = ForeignTool.Output("pdffonts", Write(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToArray();
        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+Liberation.* CID TrueType +Identity-H +yes yes yes ", font));
    }

    [ToolFact("pdftotext")]
    public void Poppler_copies_ligatures_as_the_letters_that_were_written()
    {
        using var folder = new TemporaryFolder();
        var text = ForeignTool.Output("pdftotext", "-enc", "UTF-8", Write(folder), "-");
        Assert.Contains("first efficient figures of the office", text, StringComparison.Ordinal);
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_no_error()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("No syntax or stream encoding errors found", ForeignTool.Output("qpdf", "--check", Write(folder)), StringComparison.Ordinal);
    }

    [ToolFact("mutool")]
    public void Mupdf_draws_every_page_without_a_word()
    {
        using var folder = new TemporaryFolder();
        var page = new PagedDocumentBuilder();
        var path = folder.Write("blank.pdf", Support.Pdf.Of(page.NextPage("2").ToDocument()));
        foreach (var (file, pages) in new[] { (Write(folder), 2), (path, 2) })
        {
            var result = ForeignTool.Run(new ToolCall("mutool", "draw", "-q", "-r", "36", "-o", folder.PathOf(pages + "page%d.png"), file));
            Assert.Equal(0, result.ExitCode);
            Assert.DoesNotMatch("error|warning: (?!ICC support)", result.Error);
            Assert.Equal(pages, Directory.GetFiles(folder.FullPath, $"{pages}page*.png").Length);
        }
    }

    [ToolFact("pdfdetach")]
    public void Poppler_finds_the_attached_sources()
    {
        using var folder = new TemporaryFolder();
        var options = PdfOptions.Default with { Attachments = [new PdfAttachment("paper.md", "text/markdown", "The paper", "# Title"u8.ToArray())] };
        var path = Write(folder, options);
        Assert.Contains("1: paper.md", ForeignTool.Output("pdfdetach", "-list", path), StringComparison.Ordinal);
        ForeignTool.Output("pdfdetach", "-save", "1", "-o", folder.PathOf("out.md"), path);
        Assert.Equal("# Title", File.ReadAllText(folder.PathOf("out.md")));
    }
}
