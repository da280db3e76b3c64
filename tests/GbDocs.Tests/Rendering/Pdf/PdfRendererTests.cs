using GbDocs.Tests.Support;

namespace GbDocs.Tests.Rendering.Pdf;

public sealed class PdfRendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(Support.Pdf.Of(SampleDocument.Create()), Support.Pdf.Of(SampleDocument.Create()));

    [ToolFact("pdfinfo")]
    public void A_foreign_reader_finds_the_words_in_reading_order()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("sample.pdf", Support.Pdf.Of(SampleDocument.Create()));
        Snapshot.Match(ForeignTool.Output("pdfinfo", "-struct-text", path));
    }
}
