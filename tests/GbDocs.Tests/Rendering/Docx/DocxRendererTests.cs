namespace GbDocs.Tests.Rendering.Docx;

public sealed class DocxRendererTests
{
    [Fact]
    public void The_same_paper_gives_the_same_bytes()
    {
        var paper = DocxTest.Resolve(DocxSamples.SectionPaper());
        Assert.Equal(DocxTest.Write(paper), DocxTest.Write(paper));
    }
}
