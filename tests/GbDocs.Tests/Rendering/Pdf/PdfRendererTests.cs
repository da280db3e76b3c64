using System.Text;
using GbDocs.Model.Diagnostics;
using GbDocs.Model.Papers;
using GbDocs.Rendering.Pdf;
using GbDocs.Rendering.Pdf.Checking;
using GbDocs.Rendering.Pdf.Objects;
using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf;

public sealed class PdfRendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Support.Pdf.Of(SampleDocument.Create()), Support.Pdf.Of(SampleDocument.Create()));

    [Theory]
    [InlineData("gb-328/pol-8", "pol-8.pdf")]
    [InlineData("gb-328/pol-8/paper.md", "paper.pdf")]
    [InlineData("", "paper.pdf")]
    public void The_file_is_named_after_the_paper(string path, string expected)
    {
        var page = new PagedDocumentBuilder { Metadata = new PaperMetadata("gb-paper", "Title") { Path = path } };
        Assert.Equal(expected, PdfRenderer.Render(page.ToDocument(), PdfOptions.Default, new DiagnosticBag()).Name);
    }

    [Fact]
    public void A_paper_of_ten_pages_of_text_is_smaller_than_120_kilobytes()
    {
        var size = Support.Pdf.Of(LongDocument.Create(pages: 10)).Length;
        Assert.InRange(size, 20_000, 120_000);
    }

    [Fact]
    public void A_paper_without_a_date_states_no_time()
    {
        var page = new PagedDocumentBuilder { Metadata = new PaperMetadata("gb-paper", "Title") };
        var file = PdfFileReader.Read(Support.Pdf.Of(page.ToDocument()));
        Assert.Null(file.Dictionary(file.Trailer["Info"])!["CreationDate"]);
    }

    [Fact]
    public void A_given_time_is_the_time_of_the_file()
    {
        var options = PdfOptions.Default with { Time = new DateTimeOffset(2017, 3, 1, 12, 30, 5, TimeSpan.FromHours(2)) };
        var file = PdfFileReader.Read(Support.Pdf.Of(SampleDocument.Create(), options));
        Assert.Equal("D:20170301103005Z", file.Text(file.Dictionary(file.Trailer["Info"])!["CreationDate"]));
    }

    [Fact]
    public void Titles_with_any_characters_are_the_same_in_both_places()
    {
        var page = new PagedDocumentBuilder { Metadata = new PaperMetadata("gb-paper", "Größe & <Œuvre>\n“…” \u0007 end") { Author = "É", Symbol = "GB.1/É", Session = "1st", Subtitle = "x" } };
        var file = PdfFileReader.Read(Support.Pdf.Of(page.ToDocument()));
        Assert.Equal("Größe & <Œuvre> “…” end", file.Text(file.Dictionary(file.Trailer["Info"])!["Title"]));
    }

    [Fact]
    public void Sources_travel_along_in_an_archive_of_part_3()
    {
        var options = PdfOptions.Default with
        {
            Revision = "abc123",
            Attachments = [new PdfAttachment("paper.md", "text/markdown", "The paper", "# Title"u8.ToArray()), new PdfAttachment("data/v1.csv", "text/csv", "Data", default)],
        };
        var file = PdfFileReader.Read(Support.Pdf.Of(SampleDocument.Create(), options));
        var metadata = Encoding.UTF8.GetString(PdfStrings.Decode((PdfStream)file.Resolve(file.Catalog["Metadata"])!));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", metadata, StringComparison.Ordinal);
        Assert.Contains("<xmpMM:VersionID>abc123</xmpMM:VersionID>", metadata, StringComparison.Ordinal);
        Assert.Equal(2, file.Array(file.Catalog["AF"]).Count);
    }

    [Fact]
    public void Pages_are_numbered_as_they_are_printed()
    {
        var page = new PagedDocumentBuilder { Label = "i" };
        foreach (var label in new[] { "ii", "iii", "1", "2", string.Empty, "A-1", "4" })
            page.NextPage(label);
        var file = PdfFileReader.Read(Support.Pdf.Of(page.ToDocument()));
        var ranges = file.Tree(file.Catalog["PageLabels"], "Nums").Select(range => Describe(range.Key, file.Dictionary(range.Value)!, file));
        Assert.Equal(["0 r1", "3 D1", "5 ", "6 A-1", "7 D4"], ranges);
    }

    [Fact]
    public void Two_hundred_pages_hang_in_a_tree_in_order()
    {
        var page = new PagedDocumentBuilder();
        for (var number = 2; number <= 1_100; number++)
        {
            page.PageWidth = GbDocs.Model.Measures.Length.FromPoints(100 + number);
            page.NextPage(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        var file = PdfFileReader.Read(Support.Pdf.Of(page.ToDocument()));
        var widths = file.Pages().Select(entry => file.Thousandths(file.Array(entry.Page["MediaBox"])[2])!.Value / 1000).ToArray();
        Assert.Equal(widths.Order(), widths);
        Assert.Equal(1_100, widths.Length);
    }

    [Fact]
    public void Bookmarks_hang_below_the_last_one_of_a_lesser_level()
    {
        var page = new PagedDocumentBuilder();
        foreach (var (name, level) in new[] { ("a", 1), ("b", 2), ("c", 3), ("d", 2), ("e", 1) })
            page.Anchor(name, name, level);
        var file = PdfFileReader.Read(Support.Pdf.Of(page.ToDocument()));
        Assert.Equal("a(b(c)d)e", Outline(file, file.Dictionary(file.Catalog["Outlines"])!));
    }

    private static string Outline(PdfFile file, PdfDictionary parent)
    {
        var text = new StringBuilder();
        for (var entry = file.Dictionary(parent["First"]); entry is not null; entry = file.Dictionary(entry["Next"]))
            text.Append(file.Text(entry["Title"])).Append(entry["First"] is null ? string.Empty : $"({Outline(file, entry)})");
        return text.ToString();
    }

    private static string Describe(PdfObject key, PdfDictionary label, PdfFile file) =>
        $"{file.Integer(key)} {file.Name(label["S"])}{file.Text(label["P"])}{(label["S"] is null ? null : file.Integer(label["St"]) ?? 1)}";
}
